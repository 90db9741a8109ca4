package kz.kuzet.command.application;

import kz.kuzet.rules.Citation;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Severity;

/** What there is to say of an application, a line each. */
public final class Remarks {

    /**
     * One line.
     *
     * @param severity an error forbids the result
     */
    public record Remark(Severity severity, String line) {}

    private final Messages messages;
    private final List<Remark> all = new ArrayList<>();

    public Remarks(Language language) {
        this.messages = new Messages(language);
    }

    /**
     * Adds a remark.
     *
     * @param place what it is about, made plain already; may be empty
     */
    void add(String place, Message message, Object... arguments) {
        add(place, message.problem().severity(), messages.of(message, arguments));
    }

    /** Adds a remark that names another paragraph than its message does. */
    void addCited(String place, Message message, Citation citation, Object... arguments) {
        add(place, message.problem().severity(), messages.cited(message, citation, arguments));
    }

    private void add(String place, Severity severity, String text) {
        all.add(new Remark(severity, messages.line(place, severity, text)));
    }

    public List<Remark> all() {
        return List.copyOf(all);
    }

    /** How many errors there are. */
    public long errors() {
        return all.stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .count();
    }
}
