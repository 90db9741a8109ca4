package kz.kuzet.command.difference;

import java.io.IOException;
import java.util.Locale;
import kz.kuzet.command.console.Words;
import kz.kuzet.command.register.Labels;
import kz.kuzet.processor.problem.Language;
import kz.kuzet.register.difference.RegisterDifference;

/** The forms in which a difference is written. */
public enum DifferenceForm {
    /** For a person at a terminal. */
    TEXT,
    /** For a review. */
    MARKDOWN,
    /** For a program. */
    JSON;

    private static final String WORDS = "kz.kuzet.command.Diff";

    /**
     * Writes a difference.
     *
     * @param before what the old register is called
     * @param after what the new one is called
     * @param colours whether the reader is a terminal that has them
     */
    public String write(RegisterDifference difference, String before, String after, Language language, boolean colours)
            throws IOException {
        Words words = Words.of(WORDS, language);
        Labels labels = new Labels(Locale.forLanguageTag(language.tag()));
        return switch (this) {
            case TEXT ->
                new TextForm(words, colours).write(new OutlineOf(difference, words, labels).between(before, after));
            case MARKDOWN ->
                new MarkdownForm(words).write(new OutlineOf(difference, words, labels).between(before, after));
            case JSON -> JsonForm.write(difference);
        };
    }
}
