package kz.kuzet.command.check;

/** Why nothing is checked. */
public enum InputFlaw {
    /** Not one class is there, besides those of earlier arguments. */
    NO_CLASS,
    /** No name of a package. */
    NO_PACKAGE,
    /** No name of a file. */
    NO_PATH
}
