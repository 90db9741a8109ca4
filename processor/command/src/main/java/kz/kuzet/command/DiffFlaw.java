package kz.kuzet.command;

/** Why {@code kuzet diff} cannot compare what it was given. */
enum DiffFlaw {
    /** The output would replace what is compared. */
    OUTPUT_IS_INPUT,
    /** A register that is none. */
    NOT_A_REGISTER,
    /** The modules contradict each other, so they have no register in common. */
    NOT_ONE_REGISTER
}
