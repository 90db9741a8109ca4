package kz.kuzet.command;

/** Why {@code kuzet register} cannot write what it read. */
enum RegisterFlaw {
    /** The output would replace what it is made of. */
    OUTPUT_IS_INPUT
}
