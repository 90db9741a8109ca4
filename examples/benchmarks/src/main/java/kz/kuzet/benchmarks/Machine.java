package kz.kuzet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what a benchmark ran. Names no host and no date. */
public final class Machine {

    private static final Path LINUX_PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /**
     * Describes this process and what it runs on.
     *
     * @return one line
     */
    public static String describe() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s %s (%s); %d cores (%s), %.0f GiB, %s %s; %s, heap of at most %.1f GiB",
                property("java.vm.name"),
                property("java.runtime.version"),
                property("java.vendor"),
                system.getAvailableProcessors(),
                processor(),
                gibibytes(system.getTotalMemorySize()),
                property("os.name"),
                property("os.arch"),
                collector(),
                gibibytes(Runtime.getRuntime().maxMemory()));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(LINUX_PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(" and "));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static double gibibytes(long bytes) {
        return bytes / (double) (1L << 30);
    }
}
