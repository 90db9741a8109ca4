package kz.kuzet.command.application;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Severity;
import kz.kuzet.rules.Citation;

/** What there is to complain of in an application. */
public final class Complaints {

    /**
     * One complaint.
     *
     * @param severity an error forbids the result
     * @param line as it is printed
     */
    public record Complaint(Severity severity, String line) {}

    private final Messages messages;
    private final List<Complaint> all = new ArrayList<>();

    Complaints(Language language) {
        this.messages = new Messages(language);
    }

    /**
     * Adds a complaint.
     *
     * @param place what it is about, made plain already; may be empty
     */
    void add(String place, Message message, Object... arguments) {
        add(place, message.problem().severity(), messages.of(message, arguments));
    }

    /** Adds a complaint that names another paragraph than its message does. */
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
