package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;

/** Collects what is found, with the place of the class file and the line of the source. */
final class Findings {

    private final ClassPool pool;
    private final Set<Problem> lowered;
    private final Messages messages;
    private final List<Located> found = new ArrayList<>();

    /**
     * @param lowered errors of the processor that are lowered to warnings
     */
    Findings(ClassPool pool, Set<Problem> lowered, Messages messages) {
        this.pool = pool;
        this.lowered = lowered;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /** All, sorted. */
    List<Located> all() {
        return Located.sorted(found);
    }

    /** What explains the others. */
    void first(String place, Message message, Object... arguments) {
        add(true, Optional.empty(), place, "", 0, message, messages.of(message, arguments));
    }

    /** Of a file or a module. */
    void at(String place, Message message, Object... arguments) {
        add(false, Optional.empty(), place, "", 0, message, messages.of(message, arguments));
    }

    void at(CompiledClass type, Message message, Object... arguments) {
        String text = messages.of(message, arguments);
        add(false, Optional.of(type), type.place(), type.sourceName(), type.line(), message, text);
    }

    void at(Subject subject, Message message, Object... arguments) {
        at(Optional.of(subject), message, messages.of(message, arguments));
    }

    /** What one of the processor's checks found. */
    void add(Finding finding) {
        at(finding.place().map(Place::subject), finding.message(), finding.in(messages));
    }

    private void at(Optional<Subject> subject, Message message, String text) {
        Optional<CompiledClass> type = subject.map(Subject::binaryName).flatMap(pool::find);
        String place = type.map(CompiledClass::place).orElse("");
        String name = subject.map(Subject::displayName).orElse("");
        int line = type.map(found -> subject.flatMap(Subject::method)
                        .map(method -> found.lineOf(method.signature()))
                        .orElseGet(found::line))
                .orElse(0);
        add(false, type, place, name, line, message, text);
    }

    private void add(
            boolean first,
            Optional<CompiledClass> type,
            String place,
            String subject,
            int line,
            Message message,
            String text) {
        Problem problem = message.problem();
        found.add(new Located(
                first,
                problem.name(),
                lowered.contains(problem) ? Severity.WARNING : problem.severity(),
                place,
                PlainText.quote(subject),
                PlainText.quote(type.flatMap(CompiledClass::sourceFile).orElse("")),
                line,
                text));
    }
}
