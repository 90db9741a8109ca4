package kz.kuzet.command.classfile;

/** A class file that cannot be read, or that holds an annotation of Kuzet which cannot be understood. */
public final class UnreadableClassException extends Exception {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;
    private final String argument;

    /** What is wrong. */
    public enum Flaw {
        /** Something else is in the file. */
        NO_CLASS_FILE,
        /** The file was cut off or damaged. */
        BROKEN,
        /** The file is that of another class, whose name is the argument. */
        OTHER_CLASS,
        /** A value of {@code @PublicService} that this version does not know; the argument is the attribute. */
        UNKNOWN_VALUE
    }

    UnreadableClassException(Flaw flaw, String argument) {
        super(flaw + " " + argument);
        this.flaw = flaw;
        this.argument = argument;
    }

    public Flaw flaw() {
        return flaw;
    }

    public String argument() {
        return argument;
    }
}
