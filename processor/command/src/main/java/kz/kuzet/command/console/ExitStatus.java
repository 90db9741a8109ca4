package kz.kuzet.command.console;

/** The exit status of a command. */
public final class ExitStatus {

    /** Success without findings. */
    public static final int DONE = 0;
    /** Problems were found, or two things differ. */
    public static final int PROBLEMS = 1;
    /** Wrong use, or input that cannot be read. */
    public static final int UNUSABLE = 2;
    /** A defect in Kuzet itself, as in sysexits.h. */
    public static final int DEFECT = 70;

    private ExitStatus() {}
}
