package kz.kuzet.command.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.classfile.ClassAnalyzer;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;

/** Runs all checks of compiled modules. They are judged together, because supertypes and components may be in other modules. */
public final class ApplicationCheck {

    private final ClassPathScan scan;
    private final Options options;
    private final Messages messages;
    private final ApplicationClasses own;
    private final ClassAnalyzer analyzer;
    private final Findings findings;

    private ApplicationCheck(ClassPathScan scan, Options options, Set<String> packages, Console console) {
        this.scan = scan;
        this.options = options;
        this.messages = console.messages();
        this.own = new ApplicationClasses(scan.modules(), packages);
        this.analyzer = new ClassAnalyzer(scan.pool(), options.endpoints(), own::contain, own.answered());
        this.findings = new Findings(scan.pool(), options.lowered(), messages);
    }

    /**
     * Checks an application.
     *
     * @param inputs folders of classes, jars, applications
     * @param classPath folders and jars with supertypes and annotations
     * @param packages the application's own; empty where none are named
     * @param options as the processor has them: which annotations mark endpoints, and what is lowered to warnings
     * @throws CommandException if the input as a whole cannot be read
     */
    public static CheckResult run(
            List<Path> inputs, List<Path> classPath, Set<String> packages, Options options, Console console)
            throws CommandException {
        ClassPathScan scan = ClassPathScan.of(inputs, classPath, console);
        return new ApplicationCheck(scan, options, packages, console).run();
    }

    private CheckResult run() {
        List<CheckedModule> modules = new ArrayList<>();
        for (ScannedModule module : scan.modules()) {
            List<ClassFileType> classes =
                    module.classes().stream().filter(own::contain).toList();
            Reading reading = Reading.empty();
            classes.forEach(type -> read(type).ifPresent(reading::addAll));
            modules.add(CheckedModule.of(module, classes, reading));
            module.versions().forEach(this::checkVersion);
        }
        Compilation compilation = CheckedModule.together(modules);
        KnownFindings known = new KnownFindings(modules, options.baseline());
        known.newOf(Checks.run(compilation)).forEach(findings::add);
        known.count(compilation.routers());
        for (CheckedModule module : modules) {
            if (module.wasNotProcessed()) {
                FilePlace place = module.module().place();
                findings.first(place.toString(), Message.NOT_PROCESSED, place);
            }
            new RegisterCheck(module, findings).check();
        }
        new GuardCheck(scan.pool(), findings).check(modules, compilation);
        new AnsweringCheck(scan.pool(), findings).check(modules);
        Servers servers = new Servers(scan.modules());
        EnforcementCheck enforcement = new EnforcementCheck(servers, findings);
        enforcement.check(compilation.reached());
        new CallingCheck(scan.pool(), servers.packed(), findings).check(compilation.reached());
        checkNames();
        Set<String> missing = scan.pool().missing();
        if (!missing.isEmpty()) {
            findings.first("", Message.TYPES_MISSING, missing.size(), String.join(", ", missing));
        }
        return new CheckResult(
                findings.all(),
                notes(enforcement.servedOutside()),
                scan.unreadable().stream().distinct().sorted().toList(),
                modules.stream().mapToInt(module -> module.classes().size()).sum(),
                compilation.services().size(),
                compilation.exclusions().size(),
                known.notYetClassified());
    }

    /** What the options name has to be there, because a misspelt name would leave something out. */
    private void checkNames() {
        Set<String> missing = scan.pool().missing().stream()
                .map(name -> name.replace('$', '.'))
                .collect(Collectors.toSet());
        options.endpoints().stream()
                .filter(name -> !scan.pool().hasAnnotation(name) && !missing.contains(name))
                .forEach(name -> findings.first("", Message.ENDPOINTS_UNKNOWN, OptionsReader.ENDPOINTS, name));
    }

    /** A class whose annotations cannot be read is reported, so that its declaration is not skipped. */
    private Optional<Reading> read(ClassFileType type) {
        Reading reading = analyzer.read(type);
        if (reading.unreadable().isEmpty()) {
            return Optional.of(reading);
        }
        scan.note(CommandException.at(
                type.place(),
                Message.CLASS_FILE_OF_NEWER_KUZET,
                reading.unreadable().get(0)));
        return Optional.empty();
    }

    /**
     * A class that replaces another on a newer Java has to declare the same, because guard and register are made of the other
     * one.
     */
    private void checkVersion(ClassFileType version) {
        Optional<ClassFileType> replaced = scan.pool().find(version.name());
        if (replaced.filter(own::contain).isPresent() && !read(version).equals(replaced.flatMap(this::read))) {
            findings.at(version, Message.VERSION_DIFFERS, version.sourceName());
        }
    }

    /** Reports what was left out of the check. */
    private List<String> notes(Set<String> servedOutside) {
        List<String> notes = new ArrayList<>();
        if (!servedOutside.isEmpty()) {
            notes.add(note("", Message.SERVER_NOT_KNOWN, String.join(", ", servedOutside)));
        }
        notes.addAll(LibraryNotes.of(scan, own, analyzer, messages));
        return notes;
    }

    private String note(String place, Message message, Object argument) {
        return messages.line(place, message.problem().severity(), messages.of(message, argument));
    }
}
