package kz.kuzet.command.classfile;

/** A class file that cannot be read, or that holds an annotation of Kuzet which cannot be understood. */
public final class UnreadableClassException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param reason what is wrong, in a few words
     */
    UnreadableClassException(String reason) {
        super(reason);
    }
}
