package kz.kuzet.command.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.command.classfile.ClassAnalyzer;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.option.Options;

/**
 * All endpoints of an application, in the order of their names.
 *
 * @param endpoints the endpoints, those of libraries left out
 * @param doubts what makes the list uncertain, a line each: files that cannot be read, classes that are missing
 * @param notes which libraries have endpoints that were left out, a line each
 */
public record ApplicationEndpoints(List<FoundEndpoint> endpoints, List<String> doubts, List<String> notes) {

    private static final Comparator<FoundEndpoint> ORDER = Comparator.comparing(
                    (FoundEndpoint found) -> found.listed().type().binaryName())
            .thenComparing(FoundEndpoint::module);

    public ApplicationEndpoints {
        endpoints = endpoints.stream().sorted(ORDER).toList();
        doubts = List.copyOf(doubts);
        notes = List.copyOf(notes);
    }

    /**
     * Finds the endpoints as {@code kuzet check} does.
     *
     * @param inputs folders of classes, jars, applications
     * @param classPath folders and jars with supertypes and annotations
     * @param packages the application's own; empty where none are named
     * @param options as the processor has them: which annotations mark endpoints
     * @throws CommandException if the input as a whole cannot be read
     */
    public static ApplicationEndpoints find(
            List<Path> inputs, List<Path> classPath, Set<String> packages, Options options, Console console)
            throws CommandException {
        ClassPathScan scan = ClassPathScan.of(inputs, classPath, console);
        ApplicationClasses own = new ApplicationClasses(scan.modules(), packages);
        ClassAnalyzer analyzer = new ClassAnalyzer(scan.pool(), options.endpoints(), own::contain, own.answered());
        Set<Subject> unanswered = unanswered(scan, own, analyzer);
        List<FoundEndpoint> found = new ArrayList<>();
        for (ScannedModule module : scan.modules()) {
            String place = module.place().toString();
            for (ClassFileType type : module.classes()) {
                if (own.contain(type)) {
                    analyzer.list(type)
                            .map(listed ->
                                    new FoundEndpoint(place, type.sourceFile().orElse(""), listed, unanswered))
                            .ifPresent(found::add);
                }
            }
        }
        return new ApplicationEndpoints(
                found, doubts(scan, console.messages()), LibraryNotes.of(scan, own, analyzer, console.messages()));
    }

    /** On what the check of completeness finds no answer. */
    private static Set<Subject> unanswered(ClassPathScan scan, ApplicationClasses own, ClassAnalyzer analyzer) {
        Reading reading = Reading.empty();
        for (ScannedModule module : scan.modules()) {
            module.classes().stream().filter(own::contain).map(analyzer::read).forEach(reading::addAll);
        }
        List<ClassifiedService> services =
                reading.declarations().stream().map(ClassifiedService::of).toList();
        return Checks.run(Compilation.of(services, reading)).stream()
                .filter(finding -> finding.message().problem() == Problem.KUZET301)
                .flatMap(finding -> finding.place().stream())
                .map(Place::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What makes the result uncertain, a line each. */
    static List<String> doubts(ClassPathScan scan, Messages messages) {
        List<String> doubts =
                new ArrayList<>(scan.unreadable().stream().distinct().sorted().toList());
        Set<String> missing = scan.pool().missing();
        if (!missing.isEmpty()) {
            Message message = Message.TYPES_MISSING;
            doubts.add(messages.line(
                    "",
                    message.problem().severity(),
                    messages.of(message, missing.size(), String.join(", ", missing))));
        }
        return doubts;
    }
}
