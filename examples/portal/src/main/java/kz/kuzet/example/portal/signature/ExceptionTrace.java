package kz.kuzet.example.portal.signature;

import java.util.Arrays;

/**
 * What a log may hold of an exception: its type and where it came from. The message is left out, because those of parsers quote
 * what they read, and a certificate holds its owner's name and IIN.
 */
final class ExceptionTrace extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int MAX_FRAMES = 40;
    private static final int MAX_CAUSES = 8;

    private ExceptionTrace(Throwable of, int causes) {
        super(of.getClass().getName(), causeOf(of, causes), false, true);
        StackTraceElement[] frames = of.getStackTrace();
        setStackTrace(Arrays.copyOf(frames, Math.min(frames.length, MAX_FRAMES)));
    }

    static ExceptionTrace of(Throwable thrown) {
        return new ExceptionTrace(thrown, MAX_CAUSES);
    }

    /** In one line: whoever sends nonsense shall not fill the log. */
    static String placeOf(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return thrown.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    private static Throwable causeOf(Throwable thrown, int causes) {
        return thrown.getCause() == null || causes == 0 ? null : new ExceptionTrace(thrown.getCause(), causes - 1);
    }
}
