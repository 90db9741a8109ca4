package kz.kuzet.processor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts an exception into one line that can be reported. */
final class Defects {

    private static final int FRAMES = 4;

    private Defects() {}

    static String describe(Throwable throwable) {
        String where = Arrays.stream(throwable.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? throwable.toString() : throwable + " at " + where;
    }
}
