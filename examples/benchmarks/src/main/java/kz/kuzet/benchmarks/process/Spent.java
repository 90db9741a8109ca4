package kz.kuzet.benchmarks.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs a program, and at its end writes down the processor time that its virtual machine took, all threads together. */
final class Spent {

    private Spent() {}

    /**
     * Runs it.
     *
     * @param args the file for the nanoseconds, the main class, and its own arguments; without a main class nothing is run
     * @throws Exception as the program does
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file)));
        if (args.length > 1) {
            try {
                Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object)
                        Arrays.copyOfRange(args, 2, args.length));
            } catch (InvocationTargetException e) {
                e.getCause().printStackTrace();
                System.exit(1);
            }
        }
    }

    private static void write(Path file) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try {
            Files.writeString(file, String.valueOf(system.getProcessCpuTime()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
