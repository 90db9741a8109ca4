package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.command.classfile.CompiledSource;
import kz.kuzet.command.classfile.ReachedService;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Failure;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.option.Options;

/** All checks of compiled modules, which are judged together: the supertypes and components of one may be in another. */
public final class ApplicationCheck {

    private final Input input;
    private final Messages messages;
    private final Judged judged;
    private final CompiledSource source;
    private final Findings findings;

    private ApplicationCheck(Input input, Options options, Set<String> packages, Console console) {
        this.input = input;
        this.messages = console.messages();
        this.judged = new Judged(input.modules(), packages);
        this.source = new CompiledSource(input.pool(), options.endpoints(), judged::test);
        this.findings = new Findings(input.pool(), options.lowered(), messages);
    }

    /**
     * Checks.
     *
     * @param packages the application's own; empty where none are named
     */
    static CheckResult run(Input input, Options options, Set<String> packages, Console console) {
        return new ApplicationCheck(input, options, packages, console).run();
    }

    private CheckResult run() {
        List<ModuleReading> modules = new ArrayList<>();
        List<ReachedService> reached = new ArrayList<>();
        for (InputModule module : input.modules()) {
            List<CompiledClass> classes = judged.of(module);
            Reading reading = Reading.empty();
            classes.forEach(type -> read(type).ifPresent(reading::addAll));
            classes.forEach(type -> reached.addAll(source.reached(type)));
            modules.add(ModuleReading.of(module, classes, reading));
            module.versions().forEach(this::checkVersion);
        }
        Compilation compilation = ModuleReading.together(modules);
        Checks.run(compilation).forEach(findings::add);
        for (ModuleReading module : modules) {
            if (module.wasNotProcessed()) {
                String place = module.module().place().toString();
                findings.first(place, Message.NOT_PROCESSED, place);
            }
            new RegisterCheck(findings).check(module);
        }
        new GuardCheck(input.pool(), findings).check(modules);
        new ListingCheck(input.pool(), findings).check(modules);
        new PreparedCodeCheck(findings).check(compilation);
        EnforcementCheck enforcement = new EnforcementCheck(input.pool(), new Servers(input.modules()), findings);
        enforcement.check(reached);
        Set<String> missing = input.pool().missing();
        if (!missing.isEmpty()) {
            findings.first("", Message.TYPES_MISSING, missing.size(), String.join(", ", missing));
        }
        return new CheckResult(
                findings.all(),
                notes(enforcement.servedOutside()),
                List.copyOf(input.unreadable()),
                modules.stream().mapToInt(module -> module.classes().size()).sum(),
                compilation.services().size(),
                compilation.exclusions().size());
    }

    /** What cannot be understood is no reason to pass a declaration over: the class is refused. */
    private Optional<Reading> read(CompiledClass type) {
        Reading reading = source.read(type);
        if (reading.unreadable().isEmpty()) {
            return Optional.of(reading);
        }
        String attribute = reading.unreadable().get(0);
        input.unreadable()
                .add(Failure.at(type.place(), Message.CLASS_FILE_OF_NEWER_KUZET, attribute)
                        .in(messages));
        return Optional.empty();
    }

    /** Of a class that replaces another on a newer Java, guard and register know nothing: it has to declare the same. */
    private void checkVersion(CompiledClass version) {
        Optional<CompiledClass> replaced = input.pool().find(version.binaryName());
        if (replaced.filter(judged::test).isPresent() && !read(version).equals(replaced.flatMap(this::read))) {
            findings.at(version, Message.VERSION_DIFFERS, version.sourceName());
        }
    }

    /** What was left out, so that it is not left out in silence. */
    private List<String> notes(Set<String> servedOutside) {
        List<String> notes = new ArrayList<>();
        if (!servedOutside.isEmpty()) {
            notes.add(note("", Message.SERVER_NOT_KNOWN, String.join(", ", servedOutside)));
        }
        for (InputModule module : input.modules()) {
            long endpoints =
                    judged.othersOf(module).stream().filter(source::isEndpoint).count();
            if (endpoints > 0) {
                notes.add(note(module.place().toString(), Message.LIBRARY_NOT_JUDGED, endpoints));
            }
        }
        return notes;
    }

    private String note(String place, Message message, Object argument) {
        return messages.line(place, message.problem().severity(), messages.of(message, argument));
    }
}
