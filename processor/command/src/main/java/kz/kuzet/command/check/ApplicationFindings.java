package kz.kuzet.command.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.command.classfile.ClassAnalyzer;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.baseline.BaselineEntry;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.problem.Finding;

/**
 * What the compiler would report of the classes of an application, found in their class files. A compiler sees one module at a
 * time, so each is judged by itself.
 *
 * @param findings the findings
 * @param routers the methods that make routers of functional endpoints, and no filter with a guard. A baseline may name them
 * @param classes binary names of the classes that were read
 * @param doubts what makes the findings uncertain, a line each: files that cannot be read, classes that are missing
 * @param notes which libraries have endpoints that were left out, a line each
 */
public record ApplicationFindings(
        List<Finding> findings, List<Subject> routers, Set<String> classes, List<String> doubts, List<String> notes) {

    private static final Set<Problem> NOT_OF_STATEMENTS = Set.of(Problem.KUZET301, Problem.KUZET404);

    public ApplicationFindings {
        findings = List.copyOf(findings);
        routers = List.copyOf(routers);
        classes = Set.copyOf(classes);
        doubts = List.copyOf(doubts);
        notes = List.copyOf(notes);
    }

    /**
     * Reads and judges the classes.
     *
     * @param inputs folders of classes, jars, applications
     * @param classPath folders and jars with supertypes and annotations
     * @param packages the application's own; empty where none are named
     * @param options as the processor has them: which annotations mark endpoints
     * @throws CommandException if the input as a whole cannot be read
     */
    public static ApplicationFindings find(
            List<Path> inputs, List<Path> classPath, Set<String> packages, Options options, Console console)
            throws CommandException {
        ClassPathScan scan = ClassPathScan.of(inputs, classPath, console);
        ApplicationClasses own = new ApplicationClasses(scan.modules(), packages);
        List<Finding> findings = new ArrayList<>();
        List<Subject> routers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ScannedModule module : scan.modules()) {
            List<ClassFileType> classes =
                    module.classes().stream().filter(own::contain).toList();
            classes.forEach(type -> names.add(type.name()));
            Compilation compilation = compilation(classes, scan, options);
            findings.addAll(findings(compilation));
            routers.addAll(compilation.routers());
        }
        ClassAnalyzer ofAll = new ClassAnalyzer(scan.pool(), options.endpoints(), own::contain, own.answered());
        return new ApplicationFindings(
                findings,
                routers,
                names,
                ApplicationEndpoints.doubts(scan, console.messages()),
                LibraryNotes.of(scan, own, ofAll, console.messages()));
    }

    /**
     * What the compiler would report besides, if the sources stated more than they do. Whether the rest is classified is left out, and
     * which version of the annotations the application has: it may have none yet.
     *
     * @param added what they would state
     * @param inputs folders of classes, jars, applications
     * @param classPath folders and jars with supertypes and annotations
     * @param packages the application's own; empty where none are named
     * @param options as the processor has them: which annotations mark endpoints
     * @throws CommandException if the input as a whole cannot be read
     */
    public static ApplicationFindings with(
            List<AddedStatement> added,
            List<Path> inputs,
            List<Path> classPath,
            Set<String> packages,
            Options options,
            Console console)
            throws CommandException {
        ClassPathScan scan = ClassPathScan.of(inputs, classPath, console);
        ApplicationClasses own = new ApplicationClasses(scan.modules(), packages);
        Set<Finding> before = new HashSet<>(findings(scan, own, options));
        for (AddedStatement statement : added) {
            scan.pool()
                    .find(statement.type())
                    .ifPresent(type -> type.state(statement.signature(), statement.service(), statement.reason()));
        }
        List<Finding> besides = findings(scan, own, options).stream()
                .filter(finding -> !before.contains(finding)
                        && !NOT_OF_STATEMENTS.contains(finding.message().problem()))
                .toList();
        return new ApplicationFindings(
                besides, List.of(), Set.of(), ApplicationEndpoints.doubts(scan, console.messages()), List.of());
    }

    private static List<Finding> findings(ClassPathScan scan, ApplicationClasses own, Options options) {
        List<Finding> findings = new ArrayList<>();
        for (ScannedModule module : scan.modules()) {
            List<ClassFileType> classes =
                    module.classes().stream().filter(own::contain).toList();
            findings.addAll(findings(compilation(classes, scan, options)));
        }
        return findings;
    }

    private static List<Finding> findings(Compilation compilation) {
        // Whether an adapter is on the class path is a warning, which no baseline holds.
        return Checks.run(compilation, List.of(), adapter -> true, Optional.empty(), false);
    }

    private static Compilation compilation(List<ClassFileType> classes, ClassPathScan scan, Options options) {
        Set<ClassFileType> ofModule = new HashSet<>(classes);
        // A compilation knows the answers of its own module alone.
        ClassAnalyzer analyzer =
                new ClassAnalyzer(scan.pool(), options.endpoints(), ofModule::contains, AnsweredEndpoints.of(classes));
        Reading reading = Reading.empty();
        classes.stream().map(analyzer::read).forEach(reading::addAll);
        List<ClassifiedService> services =
                reading.declarations().stream().map(ClassifiedService::of).toList();
        return Compilation.of(services, reading);
    }

    /** What a baseline may hold of them. */
    public NavigableSet<BaselineEntry> entries() {
        NavigableSet<BaselineEntry> entries = new TreeSet<>();
        findings.forEach(finding -> BaselineEntry.of(finding).ifPresent(entries::add));
        routers.forEach(router -> entries.add(BaselineEntry.ofRouter(router)));
        return entries;
    }
}
