package kz.kuzet.processor.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.problem.Message;

/** Makes findings of exceptions that nobody foresaw. */
public final class Defects {

    private static final int FRAMES = 4;

    private Defects() {}

    /** The jars of the processor path besides those of Kuzet, by the names of their classes in error messages. */
    private static final Map<String, String> JARS =
            Map.of("com/palantir/javapoet/", "javapoet", "com/fasterxml/jackson/core/", "jackson-core");

    /** Does some work. A defect stops this work only, and is a finding. So is a jar that is missing. */
    public static void guarded(String subject, Consumer<Finding> findings, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            findings.accept(missingJar(e)
                    .map(jar -> Finding.ofCompilation(Message.JAR_MISSING, jar))
                    .orElseGet(() -> Finding.ofCompilation(Message.DEFECT, subject, describe(e))));
        }
    }

    private static Optional<String> missingJar(Throwable thrown) {
        String message = Objects.requireNonNullElse(thrown.getMessage(), "");
        return thrown instanceof NoClassDefFoundError
                ? JARS.entrySet().stream()
                        .filter(jar -> message.startsWith(jar.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
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
