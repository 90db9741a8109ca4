package kz.kuzet.command.worklist;

import java.util.HashMap;
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

    private final Map<Subject, Answer> answers = new HashMap<>();
    private final Console console;

    private AnswerCheck(Console console) {
        this.console = console;
    }

    /** Adds a line for each error, and complains of everything else. */
    static void check(List<Answer> answers, Console console, List<String> errors) {
        AnswerCheck check = new AnswerCheck(console);
        Reading reading = Reading.empty();
        for (Answer answer : answers) {
            Subject subject = subject(answer);
            check.answers.put(subject, answer);
            answer.service()
                    .ifPresent(says -> reading.declarations().add(new Declaration(subject, Optional.empty(), says)));
            answer.reason().ifPresent(reason -> reading.exclusions().add(new Exclusion(subject, reason)));
        }
        List<ClassifiedService> services =
                reading.declarations().stream().map(ClassifiedService::of).toList();
        for (Finding finding : Checks.run(Compilation.of(services, reading))) {
            Severity severity = finding.message().problem().severity();
            String line = console.messages().line(check.place(finding), severity, finding.in(console.messages()));
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

    /** The row, with the column whose value is at fault. */
    private String place(Finding finding) {
        Optional<Answer> answer = finding.place().map(Place::subject).map(answers::get);
        Optional<Column> column = finding.place().flatMap(AnswerCheck::column);
        return answer.map(row -> column.map(at -> new ListWords(console.language())
                                .say("place.column", row.place(), at.heading(console.language())))
                        .orElseGet(row::place))
                .orElse("");
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
