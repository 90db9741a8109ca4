package kz.kuzet.command.application;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.register.Labels;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;

/** All modules of an application, or of a state body. */
public final class Application {

    private final List<ModuleRegister> modules;

    /** Creates an application of at least one module. */
    public Application(List<ModuleRegister> modules) {
        this.modules = List.copyOf(modules);
    }

    /**
     * Finds what no single module can show: contradictions between modules. Each service is scored again, whatever its register
     * says.
     *
     * @param provider the state body to be recorded, whatever the modules say
     */
    public Complaints check(Optional<String> provider, Language language) {
        Complaints complaints = new Complaints(language);
        for (ModuleRegister module : modules) {
            if (module.places().size() > 1) {
                String places =
                        module.places().stream().map(FilePlace::toString).collect(Collectors.joining("; "));
                complaints.add("", Message.REGISTER_FOUND_TWICE, places);
            }
        }
        disagreement(
                        register -> register.edition().document() + ", "
                                + register.edition().amendedBy(),
                        false)
                .ifPresent(text -> complaints.add("", Message.EDITIONS_DIFFER, text));
        if (provider.isEmpty()) {
            disagreement(Register::provider, true)
                    .ifPresent(text -> complaints.add("", Message.PROVIDERS_DIFFER, text));
        }
        Labels labels = new Labels(language);
        for (ModuleRegister module : modules) {
            module.register()
                    .services()
                    .forEach(service -> new RulesCheck(module.place(), service, labels, complaints).check());
        }
        checkTogether(complaints);
        return complaints;
    }

    /** Runs the processor's checks over all modules as if they were one compilation. */
    private void checkTogether(Complaints complaints) {
        List<ClassifiedService> services =
                modules.stream().flatMap(ModuleRegister::declarations).toList();
        for (Finding finding : Checks.acrossModules(Compilation.of(services, Reading.empty()))) {
            String place =
                    finding.place().map(where -> where.subject().displayName()).orElse("");
            // The compiler's message is for a component in another module. Here there is no other module.
            Message message = finding.message() == Message.COMPONENT_NOT_FOUND
                    ? Message.COMPONENT_IN_NO_MODULE
                    : finding.message();
            complaints.add(place, message, finding.arguments().toArray());
        }
    }

    /** Merges the registers. Call it only where {@link #check} found no error, with the same provider. */
    public Register merge(Optional<String> provider) {
        List<RegisteredService> services = modules.stream()
                .flatMap(module -> module.register().services().stream())
                .toList();
        List<ExcludedEndpoint> exclusions = modules.stream()
                .flatMap(module -> module.register().exclusions().stream())
                .distinct()
                .toList();
        List<String> notYetClassified = modules.stream()
                .flatMap(module -> module.register().notYetClassified().stream())
                .toList();
        String named = provider.orElseGet(() -> modules.stream()
                .map(module -> module.register().provider())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(""));
        return new Register(modules.get(0).register().edition(), named, services, exclusions, notYetClassified);
    }

    /** Reports how the modules differ, with a place for each. */
    private Optional<String> disagreement(Function<Register, String> what, boolean silenceIsAgreement) {
        SortedMap<String, FilePlace> places = new TreeMap<>();
        for (ModuleRegister module : modules) {
            String text = what.apply(module.register());
            if (!silenceIsAgreement || !text.isEmpty()) {
                places.putIfAbsent(text, module.place());
            }
        }
        return Optional.of(places.entrySet().stream()
                        .map(said -> "\"" + said.getKey() + "\" (" + said.getValue() + ")")
                        .collect(Collectors.joining(", ")))
                .filter(text -> places.size() > 1);
    }
}
