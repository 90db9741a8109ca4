package kz.kuzet.benchmarks.adapter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/** The class path, which the applications of all benchmarks share. */
public final class Classes {

    private static final String BENCHMARKS = "kz.kuzet.benchmarks.";

    private Classes() {}

    /** Leaves the services of other benchmarks out of an application. */
    public static void offerOnly(Class<?> application, ConfigurableEnvironment environment) {
        environment.getSystemProperties().put("kuzet.not-offered", notOfferedBy(application));
    }

    /** The packages whose services an application does not offer, separated by commas. */
    public static String notOfferedBy(Class<?> application) {
        return Stream.of(
                        "guard", "adapter.mvc", "adapter.webflux", "adapter.graphql", "adapter.servlet", "adapter.grpc")
                .map(BENCHMARKS::concat)
                .filter(other -> !other.equals(application.getPackageName()))
                .collect(Collectors.joining(","));
    }
}
