package kz.kuzet.command.application;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kuzet.command.archive.Place;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;

/** All modules of an application, or of a state body. */
public final class Application {

    private final List<ModuleRegister> modules;

    /** Takes at least one module. */
    public Application(List<ModuleRegister> modules) {
        this.modules = List.copyOf(modules);
    }

    /**
     * Looks for what no module could see by itself: contradictions between them. Registers are not believed: each service is scored
     * again.
     *
     * @param provider the state body, where that is to be decided now, whatever the modules say
     */
    public Remarks check(Optional<String> provider, Language language) {
        Remarks remarks = new Remarks(language);
        for (ModuleRegister module : modules) {
            if (module.places().size() > 1) {
                remarks.add("", Message.REGISTER_FOUND_TWICE, list(module.places()));
            }
        }
        disagreement(register -> editionText(register.edition()), false)
                .ifPresent(text -> remarks.add("", Message.EDITIONS_DIFFER, text));
        if (provider.isEmpty()) {
            disagreement(Register::provider, true)
                    .ifPresent(text -> remarks.add("", Message.PROVIDERS_DIFFER, text));
        }
        RulesCheck rules = new RulesCheck(remarks, language);
        modules.forEach(rules::check);
        new CrossModuleChecks(remarks).check(modules);
        return remarks;
    }

    /**
     * Puts the registers together; only where {@link #check} found no error.
     *
     * @param provider as there
     */
    public Register merge(Optional<String> provider) {
        List<RegisteredService> services = modules.stream()
                .flatMap(module -> module.register().services().stream())
                .toList();
        List<ExcludedEndpoint> exclusions = modules.stream()
                .flatMap(module -> module.register().exclusions().stream())
                .distinct()
                .toList();
        String named = provider.orElseGet(() -> modules.stream()
                .map(module -> module.register().provider())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(""));
        return new Register(modules.get(0).register().edition(), named, services, exclusions);
    }

    /** Says what the modules say where they do not say the same, with a place for each. */
    private Optional<String> disagreement(Function<Register, String> what, boolean silenceIsAgreement) {
        SortedMap<String, Place> places = new TreeMap<>();
        for (ModuleRegister module : modules) {
            String text = what.apply(module.register());
            if (!silenceIsAgreement || !text.isEmpty()) {
                places.putIfAbsent(text, module.place());
            }
        }
        if (places.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(places.entrySet().stream()
                .map(said -> "\"" + said.getKey() + "\" (" + said.getValue() + ")")
                .collect(Collectors.joining(", ")));
    }

    private static String editionText(RulesEdition edition) {
        return edition.document() + ", " + edition.amendedBy();
    }

    private static String list(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining("; "));
    }
}
