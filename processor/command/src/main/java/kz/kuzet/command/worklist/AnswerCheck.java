package kz.kuzet.command.worklist;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.console.Console;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;

/** Holds answers against the Rules, by the checks that the compiler will make, so that the patch compiles. */
final class AnswerCheck {

    /** By the elements for which they are. */
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private final Console console;
    private final Map<String, String> places;
    private final List<String> errors;
    private final Set<String> said = new HashSet<>();

    /**
     * @param places the rows of elements without an answer
     * @param errors takes a line for each error; everything else is told at once
     */
    AnswerCheck(Console console, Map<String, String> places, List<String> errors) {
        this.console = console;
        this.places = places;
        this.errors = errors;
    }

    /** Holds answers against each other, whatever the classes are for which they are. */
    void check(List<Answer> all) {
        Reading reading = Reading.empty();
        for (Answer answer : all) {
            Subject subject = subject(answer);
            answers.put(answer.element(), answer);
            answer.service()
                    .ifPresent(says -> reading.declarations().add(new Declaration(subject, Optional.empty(), says)));
            answer.reason().ifPresent(reason -> reading.exclusions().add(new Exclusion(subject, reason)));
        }
        List<ClassifiedService> services =
                reading.declarations().stream().map(ClassifiedService::of).toList();
        tell(Checks.run(Compilation.of(services, reading)));
    }

    /** Tells findings, each once. */
    void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            Severity severity = finding.message().problem().severity();
            String line = console.messages().line(place(finding), severity, finding.in(console.messages()));
            if (!said.add(line)) {
                continue;
            }
            if (severity == Severity.ERROR) {
                errors.add(line);
            } else {
                console.complain(line);
            }
        }
    }

    private static Subject subject(Answer answer) {
        String type = answer.type();
        return new Subject(
                type.substring(0, Math.max(0, type.lastIndexOf('.'))),
                type.replace('$', '.'),
                type,
                answer.signature()
                        .map(signature ->
                                new Subject.Method(signature.substring(0, signature.indexOf('(')), signature)),
                Set.of());
    }

    /** The row, with the column whose value is at fault; of an element that is in no row, the row of its class. */
    private String place(Finding finding) {
        Subject subject = finding.place().map(Place::subject).orElse(null);
        if (subject == null) {
            return "";
        }
        Answer answer = answers.get(subject.element());
        if (answer == null) {
            return places.getOrDefault(subject.element(), places.getOrDefault(subject.binaryName(), ""));
        }
        return finding.place()
                .flatMap(AnswerCheck::column)
                .map(at -> new ListWords(console.language())
                        .say("place.column", answer.place(), at.heading(console.language())))
                .orElse(answer.place());
    }

    private static Optional<Column> column(Place place) {
        if (place.annotation().filter(DslAnnotation.NOT_PUBLIC_SERVICE::equals).isPresent()) {
            return Optional.of(Column.REASON);
        }
        return place.attribute()
                .flatMap(name -> Column.ALL.stream()
                        .filter(column ->
                                column.attribute().isPresent() && column.key().equals(name))
                        .findFirst());
    }
}
