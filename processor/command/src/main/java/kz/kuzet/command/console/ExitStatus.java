package kz.kuzet.command.console;

/** What a command tells the shell. */
public enum ExitStatus {
    /** Done; nothing to complain of. */
    DONE(0),
    /** Problems were found, or two things differ. */
    PROBLEMS(1),
    /** Wrong use, or input that cannot be read. */
    UNUSABLE(2),
    /** A defect in Kuzet itself, as in sysexits.h. */
    DEFECT(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
