package kz.kuzet.command.console;

/** Shows what is being done while it takes long. */
public interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = step -> {};

    /** Says what is begun now; the text is plain already. */
    void step(String what);

    /** Takes away what is shown. */
    @Override
    default void close() {}
}
