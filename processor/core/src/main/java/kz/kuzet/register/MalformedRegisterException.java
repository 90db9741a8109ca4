package kz.kuzet.register;

import java.io.IOException;
import java.io.Serializable;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;

/** A file is not a register that this version can read. The message tells in one English line what is wrong and where. */
public final class MalformedRegisterException extends IOException {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    MalformedRegisterException(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    /** What is wrong. */
    public Flaw flaw() {
        return flaw;
    }

    /** The kinds of flaws. Their texts are in the catalogue of messages. */
    public enum Kind {
        EMPTY,
        NOT_UTF_8,
        /** The detail is the parser's, in English. */
        NOT_JSON,
        /** JSON that ends too early. */
        TRUNCATED,
        /** Text follows after the end of the document. */
        TRAILING,
        /** Larger or deeper than any register, so perhaps made to exhaust the memory. */
        TOO_LARGE,
        /** A register of a newer version; the detail is its format. */
        NEWER_FORMAT,
        /** A field is not there, is none of a register, or stands twice; the detail is its name. */
        MISSING,
        UNKNOWN,
        DUPLICATE,
        NOT_OBJECT,
        NOT_ARRAY,
        NOT_TEXT,
        /** A string without visible characters where some are required. */
        BLANK,
        /** Not a whole number, or not in its range; the detail is the range. */
        NOT_NUMBER,
        /** Not one of the possible values; the detail lists them. */
        NOT_CONSTANT,
        /** An empty array where at least one element is required. */
        NO_ELEMENT,
        /** An element occurs twice in an array; the detail is the element. */
        REPEATED,
        /** A composite service that joins one service only. */
        ONE_COMPONENT
    }

    /**
     * One flaw. Its position and its detail are cut, so that the words between them stay whole.
     *
     * @param path where in the document, for example {@code services[3].fee}; empty for the document as a whole
     * @param line line in the file, from 1
     * @param detail as the kind says; empty where it says nothing
     */
    public record Flaw(Kind kind, String path, int line, String detail) implements Serializable {

        private static final long serialVersionUID = 1;
        private static final int LONGEST = 150;

        public Flaw {
            path = PlainText.shorten(path, LONGEST);
            detail = PlainText.shorten(detail, LONGEST);
        }

        /** Describes the flaw in one plain line: {@code line 7: services[0].fee: what is wrong}. */
        public String in(Language language) {
            Messages messages = new Messages(language);
            String what = messages.phrase("flaw." + kind, detail, Register.FORMAT);
            return path.isEmpty() ? messages.phrase("flaw", line, what) : messages.phrase("flaw.at", line, path, what);
        }

        @Override
        public String toString() {
            return in(Language.EN);
        }
    }
}
