package kz.kuzet.conformance.spring;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.kuzet.guard.ServiceGuards;

/** Many applications share the class path of these tests: to each, the services of the others are a library's. */
public final class NotOffered {

    private static final String TESTS = "kz.kuzet.conformance.";

    private NotOffered() {}

    /** The value of property {@code kuzet.not-offered} that says so. */
    public static String besides(Class<?>... application) {
        return ServiceGuards.find(NotOffered.class.getClassLoader()).all().stream()
                .map(guard -> guard.service().endpoint().split("#", 2)[0])
                .filter(endpoint -> endpoint.startsWith(TESTS))
                .filter(endpoint ->
                        Arrays.stream(application).noneMatch(type -> endpoint.startsWith(type.getPackageName() + ".")))
                .distinct()
                .collect(Collectors.joining(","));
    }
}
