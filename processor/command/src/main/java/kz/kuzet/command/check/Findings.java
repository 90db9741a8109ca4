package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;

/** Collects findings, with the place of the class file and the line of the source. */
final class Findings {

    private final ClassPool pool;
    /** Errors of the processor that are lowered to warnings. */
    private final Set<Problem> lowered;

    private final Messages messages;
    private final List<CheckFinding> found = new ArrayList<>();

    Findings(ClassPool pool, Set<Problem> lowered, Messages messages) {
        this.pool = pool;
        this.lowered = lowered;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /** All, sorted. */
    List<CheckFinding> all() {
        return found.stream().distinct().sorted(CheckFinding.ORDER).toList();
    }

    /** Adds a finding that explains others. */
    void first(String place, Message message, Object... arguments) {
        add(true, place, Optional.empty(), "", "", "", 0, message, messages.of(message, arguments));
    }

    /** Adds a finding about a file or a module. */
    void at(FilePlace place, Message message, Object... arguments) {
        add(false, place.toString(), Optional.empty(), "", "", "", 0, message, messages.of(message, arguments));
    }

    void at(ClassFileType type, Message message, Object... arguments) {
        String text = messages.of(message, arguments);
        add(false, type.place(), Optional.of(type), type.sourceName(), type.name(), "", type.line(), message, text);
    }

    void at(Subject subject, Message message, Object... arguments) {
        at(Optional.of(Place.of(subject)), message, messages.of(message, arguments));
    }

    /** Adds a finding of one of the processor's checks. */
    void add(Finding finding) {
        at(finding.place(), finding.message(), finding.in(messages));
    }

    private void at(Optional<Place> place, Message message, String text) {
        Optional<Subject> subject = place.map(Place::subject);
        Optional<ClassFileType> type = subject.map(Subject::binaryName).flatMap(pool::find);
        int line = type.map(found -> subject.flatMap(Subject::method)
                        .map(method -> found.lineOf(method.signature()))
                        .orElseGet(found::line))
                .orElse(0);
        String name = subject.map(Subject::displayName).orElse("");
        String element = subject.map(Subject::element).orElse("");
        String attribute = place.flatMap(Place::attribute).orElse("");
        add(false, type.map(ClassFileType::place).orElse(""), type, name, element, attribute, line, message, text);
    }

    private void add(
            boolean first,
            String place,
            Optional<ClassFileType> type,
            String subject,
            String element,
            String attribute,
            int line,
            Message message,
            String text) {
        Problem problem = message.problem();
        Severity severity = lowered.contains(problem) ? Severity.WARNING : problem.severity();
        String source = type.flatMap(ClassFileType::sourceFile).orElse("");
        found.add(new CheckFinding(
                first,
                problem,
                severity,
                place,
                PlainText.quote(subject),
                PlainText.quote(element),
                attribute,
                PlainText.quote(source),
                line,
                text));
    }
}
