package kz.kuzet.command.classfile;

import kz.kuzet.problem.Message;

/** A class file that cannot be read, or that holds an annotation of Kuzet which cannot be understood. */
public final class UnreadableClassException extends Exception {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;
    private final String argument;

    /** What is wrong. */
    public enum Flaw {
        /** Something else is in the file. */
        NO_CLASS_FILE(Message.CLASS_FILE_OF_NO_KIND),
        /** The file was cut off or damaged. */
        BROKEN(Message.CLASS_FILE_BROKEN),
        /** The file is that of another class, whose name is the argument. */
        OTHER_CLASS(Message.CLASS_FILE_OF_ANOTHER);

        private final Message message;

        Flaw(Message message) {
            this.message = message;
        }
    }

    UnreadableClassException(Flaw flaw, String argument) {
        super(flaw + " " + argument);
        this.flaw = flaw;
        this.argument = argument;
    }

    public Message message() {
        return flaw.message;
    }

    public String argument() {
        return argument;
    }

    /** What the message speaks of: nothing, or the argument. */
    public Object[] arguments() {
        return argument.isEmpty() ? new Object[0] : new Object[] {argument};
    }
}
