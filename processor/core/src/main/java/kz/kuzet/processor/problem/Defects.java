package kz.kuzet.processor.problem;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.problem.Message;

/** Makes findings of exceptions that nobody foresaw. */
public final class Defects {

    private static final int FRAMES = 4;

    private Defects() {}

    /** Does some work. A defect stops this work only, and is a finding. */
    public static void guarded(String subject, Consumer<Finding> findings, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            findings.accept(Finding.ofCompilation(Message.DEFECT, subject, describe(e)));
        }
    }

    /** Describes an exception in one line. */
    public static String describe(Throwable throwable) {
        String where = Arrays.stream(throwable.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? throwable.toString() : throwable + " at " + where;
    }
}
