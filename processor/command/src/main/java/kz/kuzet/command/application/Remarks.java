package kz.kuzet.command.application;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.command.console.Words;
import kz.kuzet.processor.problem.Language;
import kz.kuzet.processor.problem.Severity;

/** What there is to say of an application, a line each. */
public final class Remarks {

    /**
     * One line.
     *
     * @param severity an error forbids the result
     */
    public record Remark(Severity severity, String line) {}

    private final Words words;
    private final List<Remark> all = new ArrayList<>();

    public Remarks(Language language) {
        this.words = Words.of(ApplicationFlaw.class, language);
    }

    void add(Severity severity, ApplicationFlaw flaw, Object... arguments) {
        all.add(new Remark(severity, words.say(flaw.name(), arguments)));
    }

    /** Adds a line about a place; it has been made plain already. */
    void addAt(String place, Severity severity, String text) {
        String mark =
                words.say(severity == Severity.ERROR ? ApplicationFlaw.ERROR.name() : ApplicationFlaw.WARNING.name());
        all.add(new Remark(severity, place + ": " + mark + ": " + text));
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
