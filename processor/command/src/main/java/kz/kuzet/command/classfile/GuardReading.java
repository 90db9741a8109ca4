package kz.kuzet.command.classfile;

/** What came of reading the code of a guard. */
public sealed interface GuardReading {

    /**
     * The guard states constants and does nothing else.
     *
     * @param constants what it states
     */
    record Stated(GuardConstants constants) implements GuardReading {}

    /**
     * The guard does something else, so that nothing is known of it.
     *
     * @param why the first thing that was not expected
     */
    record NotUnderstood(String why) implements GuardReading {}
}
