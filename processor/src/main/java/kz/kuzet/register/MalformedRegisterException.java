package kz.kuzet.register;

import java.io.IOException;
import java.io.Serializable;

/** A file is not a register that this version can read. The message is one line that says what and where. */
public final class MalformedRegisterException extends IOException {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    MalformedRegisterException(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    /** What is wrong, for those who say it in the reader's language. */
    public Flaw flaw() {
        return flaw;
    }

    /** The kinds of flaw. */
    public enum Kind {
        /** Not JSON, or JSON that ends before its end; the detail is the parser's. */
        NOT_JSON,
        /** Not in UTF-8. */
        NOT_UTF_8,
        /** A register of a newer version; the detail is its format. */
        NEWER_FORMAT,
        /** A field is not there; the detail is its name. */
        MISSING,
        /** A field that a register has not got; the detail is its name. */
        UNKNOWN,
        /** A value of another type or range; the detail says what is expected. */
        WRONG_VALUE
    }

    /**
     * One flaw.
     *
     * @param path where in the document, for example {@code services[3].fee}; empty for the document as a whole
     * @param line line in the file, from 1; 0 where it is not known
     * @param detail as the kind says
     */
    public record Flaw(Kind kind, String path, int line, String detail) implements Serializable {

        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            return (line > 0 ? "line " + line + ": " : "")
                    + (path.isEmpty() ? "" : path + ": ")
                    + switch (kind) {
                        case NOT_JSON -> "not JSON: " + detail;
                        case NOT_UTF_8 -> "not in UTF-8";
                        case NEWER_FORMAT -> "format " + detail + " is newer than " + Register.FORMAT;
                        case MISSING -> "the field " + detail + " is missing";
                        case UNKNOWN -> "there is no field " + detail;
                        case WRONG_VALUE -> "expected is " + detail;
                    };
        }
    }
}
