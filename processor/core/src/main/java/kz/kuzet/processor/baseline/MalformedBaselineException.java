package kz.kuzet.processor.baseline;

import kz.kuzet.problem.PlainText;

/** A line of a file is no finding that a baseline may hold. */
public final class MalformedBaselineException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String text;

    MalformedBaselineException(int line, String text) {
        super("line " + line + ": " + text);
        this.line = line;
        this.text = PlainText.quote(text);
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }

    /** What stands in it. */
    public String text() {
        return text;
    }
}
