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
        found.add(located(true, Optional.empty(), place, "", message, arguments));
    }

    /** Of a file or a module. */
    void at(String place, Message message, Object... arguments) {
        found.add(located(false, Optional.empty(), place, "", message, arguments));
    }

    void at(CompiledClass type, Message message, Object... arguments) {
        found.add(located(false, Optional.of(type), type.place(), type.sourceName(), message, arguments));
    }

    void at(Subject subject, Message message, Object... arguments) {
        Optional<CompiledClass> type = pool.find(subject.binaryName());
        Located atClass = located(
                false, type, type.map(CompiledClass::place).orElse(""), subject.displayName(), message, arguments);
        found.add(withLine(atClass, type, subject));
    }

    /** What one of the processor's checks found. */
    void add(Finding finding) {
        Problem problem = finding.message().problem();
        Optional<Subject> subject = finding.place().map(Place::subject);
        Optional<CompiledClass> type = subject.map(Subject::binaryName).flatMap(pool::find);
        Located atClass = new Located(
                false,
                problem.name(),
                lowered.contains(problem) ? Severity.WARNING : problem.severity(),
                type.map(CompiledClass::place).orElse(""),
                PlainText.quote(subject.map(Subject::displayName).orElse("")),
                source(type),
                type.map(CompiledClass::line).orElse(0),
                finding.in(messages));
        found.add(subject.map(known -> withLine(atClass, type, known)).orElse(atClass));
    }

    private Located located(
            boolean first,
            Optional<CompiledClass> type,
            String place,
            String subject,
            Message message,
            Object... arguments) {
        return new Located(
                first,
                message.problem().name(),
                message.problem().severity(),
                place,
                PlainText.quote(subject),
                source(type),
                type.map(CompiledClass::line).orElse(0),
                messages.of(message, arguments));
    }

    private static String source(Optional<CompiledClass> type) {
        return PlainText.quote(type.flatMap(CompiledClass::sourceFile).orElse(""));
    }

    private static Located withLine(Located atClass, Optional<CompiledClass> type, Subject subject) {
        if (type.isEmpty() || subject.method().isEmpty()) {
            return atClass;
        }
        int line = type.get().lineOf(subject.method().get().signature());
        return new Located(
                atClass.first(),
                atClass.code(),
                atClass.severity(),
                atClass.place(),
                atClass.subject(),
                atClass.source(),
                line,
                atClass.text());
    }
}
