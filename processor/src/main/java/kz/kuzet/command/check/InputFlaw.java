package kz.kuzet.command.check;

/** Why there is nothing to check. */
enum InputFlaw {
    /** Not one class is there, besides those of earlier arguments. */
    NO_CLASS
}
