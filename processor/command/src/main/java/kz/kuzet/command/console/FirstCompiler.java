package kz.kuzet.command.console;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves the code of this process to the first of HotSpot's two compilers. The second one optimizes what the first has compiled. While a
 * packed application is read, which takes seconds, that costs as much processor time as all the rest, and the process ends before any
 * of it is gained back. The benchmark {@code check} measures it.
 */
public final class FirstCompiler {

    /** Below this size there is less to gain than the start of the management of the virtual machine costs. */
    private static final long LARGE = 16 << 20;

    private static final String BEAN = "com.sun.management:type=DiagnosticCommand";
    /** What {@code jcmd PID Compiler.directives_add FILE} calls. */
    private static final String ADD_DIRECTIVES = "compilerDirectivesAdd";

    private static final String DIRECTIVES = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private FirstCompiler() {}

    /** Leaves the second compiler out where the arguments name much to read. */
    public static void aloneForLarge(String... arguments) {
        long size = 0;
        for (String argument : arguments) {
            size += size(argument);
        }
        if (size >= LARGE) {
            alone();
        }
    }

    private static long size(String argument) {
        try {
            Path file = Path.of(argument);
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (InvalidPathException | IOException e) {
            return 0;
        }
    }

    /** Another virtual machine has other compilers, and keeps them. */
    private static void alone() {
        try {
            Path file = Files.createTempFile("kuzet", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName(BEAN),
                                ADD_DIRECTIVES,
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException | RuntimeException e) {
            return;
        }
    }
}
