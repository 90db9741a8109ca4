package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.command.classfile.CompiledSource;
import kz.kuzet.command.classfile.ReachedService;
import kz.kuzet.command.classfile.UnreadableClassException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Words;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.option.Options;

/** All checks of compiled modules, which are judged together: the supertypes and components of one may be in another. */
public final class ApplicationCheck {

    private final Input input;
    private final Words words;
    private final Judged judged;
    private final CompiledSource source;
    private final Findings findings;

    private ApplicationCheck(Input input, Options options, Set<String> packages, Console console) {
        this.input = input;
        this.words = console.words(CheckWording.BUNDLE);
        this.judged = new Judged(input.modules(), packages);
        this.source = new CompiledSource(input.pool(), options.endpoints(), judged::test);
        this.findings = new Findings(input.pool(), options.lowered(), console.language());
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
                findings.first(place, CheckMessage.NOT_PROCESSED, place);
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
            findings.first("", CheckMessage.TYPES_MISSING, missing.size(), String.join(", ", missing));
        }
        return new CheckResult(
                findings.all(),
                notes(enforcement.servedOutside()),
                List.copyOf(input.unreadable()),
                modules.stream().mapToInt(module -> module.classes().size()).sum(),
                compilation.services().size(),
                compilation.exclusions().size());
    }

    private Optional<Reading> read(CompiledClass type) {
        try {
            return Optional.of(source.read(type));
        } catch (UnreadableClassException e) {
            String why = words.say("unreadable." + e.flaw(), e.argument());
            input.unreadable().add(words.say("unreadable", type.place(), why));
            return Optional.empty();
        }
    }

    /** Of a class that replaces another on a newer Java, guard and register know nothing: it has to declare the same. */
    private void checkVersion(CompiledClass version) {
        Optional<CompiledClass> replaced = input.pool().find(version.binaryName());
        if (replaced.filter(judged::test).isPresent() && !read(version).equals(replaced.flatMap(this::read))) {
            findings.at(version, CheckMessage.VERSION_DIFFERS, version.sourceName());
        }
    }

    /** What was left out, so that it is not left out in silence. */
    private List<String> notes(Set<String> servedOutside) {
        List<String> notes = new ArrayList<>();
        if (!servedOutside.isEmpty()) {
            notes.add(words.say("note.server", String.join(", ", servedOutside)));
        }
        for (InputModule module : input.modules()) {
            long endpoints =
                    judged.othersOf(module).stream().filter(source::isEndpoint).count();
            if (endpoints > 0) {
                notes.add(words.say("note.library", module.place(), endpoints));
            }
        }
        return notes;
    }
}
