package kz.kuzet.command.difference;

import kz.kuzet.command.console.Console;
import kz.kuzet.command.register.Labels;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Texts;
import kz.kuzet.register.difference.RegisterDifference;

/** The forms in which a difference is written. */
public enum DifferenceForm {
    /** For a person at a terminal. */
    TEXT,
    /** For a review. */
    MARKDOWN,
    /** For a program. */
    JSON;

    /**
     * Writes a difference.
     *
     * @param before what the old register is called
     * @param after what the new one is called
     * @param colours whether the reader is a terminal that has them
     */
    public String write(
            RegisterDifference difference, String before, String after, Language language, boolean colours) {
        Texts texts = Texts.of(Console.TEXTS, language);
        OutlineBuilder outline = new OutlineBuilder(difference, texts, new Labels(language));
        return switch (this) {
            case TEXT -> new TextForm(texts, colours).write(outline.between(before, after));
            case MARKDOWN -> new MarkdownForm(texts).write(outline.between(before, after));
            case JSON -> JsonForm.write(difference);
        };
    }
}
