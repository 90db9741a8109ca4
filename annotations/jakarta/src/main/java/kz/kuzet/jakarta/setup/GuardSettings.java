package kz.kuzet.jakarta.setup;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kuzet.guard.handler.NotOffered;
import org.jspecify.annotations.Nullable;

/**
 * What an application has set of the properties {@code kuzet.*}.
 *
 * @param packages the packages whose classes count as the application; empty where it did not say
 * @param notOffered the services that it does not offer
 * @param stopsAtUnclassified whether an unclassified handler stops the deployment
 * @param maxRequestSize how many bytes of a body are kept at most
 */
public record GuardSettings(
        List<String> packages, NotOffered notOffered, boolean stopsAtUnclassified, Integer maxRequestSize) {

    public static final String UNCLASSIFIED = "kuzet.unclassified";
    public static final String PACKAGES = "kuzet.packages";
    public static final String NOT_OFFERED = "kuzet.not-offered";
    public static final String MAX_REQUEST_SIZE = "kuzet.max-request-size";
    public static final int DEFAULT_MAX_REQUEST_SIZE = 1024 * 1024;

    /**
     * Packages of resources and servlets that servers and frameworks bring with them, such as the description of an application
     * or the servlet of static files.
     */
    private static final List<String> IMPLEMENTATIONS = List.of(
            "org.glassfish.jersey",
            "org.glassfish.wasp",
            "org.jboss.resteasy",
            "org.jboss.weld",
            "org.apache.cxf",
            "org.apache.catalina",
            "org.apache.jasper",
            "org.apache.tomcat",
            "org.apache.myfaces",
            "org.eclipse.jetty",
            "io.undertow",
            "org.wildfly",
            "com.sun.faces",
            "jakarta.faces",
            "jakarta.servlet",
            "org.springframework.boot",
            "org.springframework.security",
            "org.springframework.web",
            "org.springframework.ws");

    /**
     * Reads what an application has set.
     *
     * @param property returns what was set of a property, or null
     */
    public static GuardSettings of(Function<String, @Nullable Object> property) {
        return new GuardSettings(
                packages(property.apply(PACKAGES)),
                NotOffered.of(names(property.apply(NOT_OFFERED))),
                stops(property.apply(UNCLASSIFIED)),
                size(property.apply(MAX_REQUEST_SIZE)));
    }

    /** Where the application does not name its packages, everything counts except what an implementation brings. */
    public boolean isOfApplication(Class<?> type) {
        return packages.isEmpty()
                ? isOfApplication(type.getName())
                // Proxies, and classes that only inherit their methods, may be in other packages.
                : CalledTypes.levels(type).anyMatch(level -> isOfApplication(level.getName()));
    }

    /** The same for a class of which only the name is known. */
    public boolean isOfApplication(String className) {
        return packages.isEmpty() ? !isIn(IMPLEMENTATIONS, className) : isIn(packages, className);
    }

    private static boolean isIn(List<String> packages, String className) {
        return packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    private static List<String> packages(@Nullable Object value) {
        List<String> packages = names(value);
        if (value != null && packages.isEmpty()) {
            throw malformed(PACKAGES, value, "names of packages, separated by commas");
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
            default -> throw malformed(UNCLASSIFIED, value, "stop or refuse");
        };
    }

    private static int size(@Nullable Object value) {
        if (value == null) {
            return DEFAULT_MAX_REQUEST_SIZE;
        }
        try {
            int size = Integer.parseInt(value.toString());
            if (size >= 0 && size < Integer.MAX_VALUE) {
                return size;
            }
        } catch (NumberFormatException e) {
            // Reported below, like any other invalid number.
        }
        throw malformed(MAX_REQUEST_SIZE, value, "a number of bytes, less than 2 GiB");
    }

    private static IllegalArgumentException malformed(String property, @Nullable Object value, String wanted) {
        return new IllegalArgumentException("Property " + property + " is \"" + value + "\". Write " + wanted + ".");
    }
}
