package kz.kuzet.jakarta;

import jakarta.ws.rs.core.Configuration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kuzet.guard.handler.NotOffered;
import org.jspecify.annotations.Nullable;

/**
 * What an application has set of {@link GuardFeature}'s properties.
 *
 * @param packages the packages whose classes count as the application; empty where it did not say
 * @param notOffered the services that it does not offer
 * @param stopsAtUnclassified whether an unclassified handler stops the deployment
 * @param maxRequestSize how many bytes of a body are kept at most
 */
record GuardSettings(
        List<String> packages, NotOffered notOffered, boolean stopsAtUnclassified, Integer maxRequestSize) {

    /**
     * Packages of resources that an implementation of Jakarta REST brings with it, such as the description of the application.
     */
    private static final List<String> IMPLEMENTATIONS =
            List.of("org.glassfish.jersey", "org.jboss.resteasy", "org.apache.cxf");

    static GuardSettings of(Configuration configuration) {
        return new GuardSettings(
                packages(configuration.getProperty(GuardFeature.PACKAGES)),
                NotOffered.of(names(configuration.getProperty(GuardFeature.NOT_OFFERED))),
                stops(configuration.getProperty(GuardFeature.UNCLASSIFIED)),
                size(configuration.getProperty(GuardFeature.MAX_REQUEST_SIZE)));
    }

    /** Where the application does not name its packages, everything counts except what an implementation brings. */
    boolean isOfApplication(Class<?> type) {
        return packages.isEmpty()
                ? !isIn(IMPLEMENTATIONS, type)
                // Proxies, and classes that only inherit their methods, may be in other packages.
                : ResourceMethods.levels(type).anyMatch(level -> isIn(packages, level));
    }

    private static boolean isIn(List<String> packages, Class<?> type) {
        return packages.stream().anyMatch(name -> type.getName().startsWith(name + "."));
    }

    private static List<String> packages(@Nullable Object value) {
        List<String> packages = names(value);
        if (value != null && packages.isEmpty()) {
            throw malformed(GuardFeature.PACKAGES, value, "names of packages, separated by commas");
        }
        return packages;
    }

    private static List<String> names(@Nullable Object value) {
        Stream<?> names = value instanceof Collection<?> many
                ? many.stream()
                : value instanceof Object[] array ? Arrays.stream(array) : Stream.ofNullable(value);
        return names.flatMap(name -> Arrays.stream(name.toString().split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean stops(@Nullable Object value) {
        return switch (Objects.toString(value, "stop")) {
            case "stop" -> true;
            case "refuse" -> false;
            default -> throw malformed(GuardFeature.UNCLASSIFIED, value, "stop or refuse");
        };
    }

    private static int size(@Nullable Object value) {
        if (value == null) {
            return GuardFeature.DEFAULT_MAX_REQUEST_SIZE;
        }
        try {
            int size = Integer.parseInt(value.toString());
            if (size >= 0 && size < Integer.MAX_VALUE) {
                return size;
            }
        } catch (NumberFormatException e) {
            // Reported below, like any other invalid number.
        }
        throw malformed(GuardFeature.MAX_REQUEST_SIZE, value, "a number of bytes, less than 2 GiB");
    }

    private static IllegalArgumentException malformed(String property, @Nullable Object value, String wanted) {
        return new IllegalArgumentException("Property " + property + " is \"" + value + "\". Write " + wanted + ".");
    }
}
