package kz.kuzet.processor.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes an exception in one line. */
public final class Defects {

    private static final int FRAMES = 4;

    private Defects() {}

    public static String describe(Throwable throwable) {
        String where = Arrays.stream(throwable.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? throwable.toString() : throwable + " at " + where;
    }
}
