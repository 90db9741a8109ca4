package kz.kuzet.command.application;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Severity;
import kz.kuzet.rules.Citation;

/** The problems of an application. */
public final class Complaints {

    /** One problem, with the line as it is printed. An error prevents the result. */
    public record Complaint(Severity severity, String line) {}

    private final Messages messages;
    private final List<Complaint> all = new ArrayList<>();

    Complaints(Language language) {
        this.messages = new Messages(language);
    }

    /** Adds a problem. The place is already plain text, and may be empty. */
    void add(String place, Message message, Object... arguments) {
        add(place, message.problem().severity(), messages.of(message, arguments));
    }

    /** Adds a problem that cites another paragraph than its message usually does. */
    void addCited(String place, Message message, Citation citation, Object... arguments) {
        add(place, message.problem().severity(), messages.cited(message, citation, arguments));
    }

    private void add(String place, Severity severity, String text) {
        all.add(new Complaint(severity, messages.line(place, severity, text)));
    }

    public List<Complaint> all() {
        return List.copyOf(all);
    }

    public List<Complaint> errors() {
        return all.stream()
                .filter(complaint -> complaint.severity() == Severity.ERROR)
                .toList();
    }
}
