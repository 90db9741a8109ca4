package kz.kuzet.guard.handler;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an adapter outside of Spring. Their names are the same in every adapter.
 *
 * @param packages the packages whose classes are the application's own; empty where it names none
 * @param notOffered the services that the application does not offer
 * @param stopsAtUnclassified whether an unclassified handler stops the start
 * @param baseline what becomes of the handlers that are not classified yet
 * @param maxRequestSize how many bytes of a request are kept at most
 */
public record AdapterSettings(
        List<String> packages,
        NotOffered notOffered,
        boolean stopsAtUnclassified,
        BaselineUse baseline,
        int maxRequestSize) {

    public static final String UNCLASSIFIED = "kuzet.unclassified";
    public static final String PACKAGES = "kuzet.packages";
    public static final String NOT_OFFERED = "kuzet.not-offered";
    public static final String BASELINE = "kuzet.baseline";
    public static final String MAX_REQUEST_SIZE = "kuzet.max-request-size";

    /** In bytes. */
    public static final int DEFAULT_MAX_REQUEST_SIZE = 1024 * 1024;

    static final List<String> NAMES = List.of(UNCLASSIFIED, PACKAGES, NOT_OFFERED, BASELINE, MAX_REQUEST_SIZE);

    /**
     * Reads the properties.
     *
     * @param value the value of a property; null where it is not set
     * @throws IllegalArgumentException if a value is malformed
     */
    public static AdapterSettings of(Function<String, @Nullable Object> value) {
        return new AdapterSettings(
                packages(value.apply(PACKAGES)),
                NotOffered.of(names(value.apply(NOT_OFFERED))),
                stops(value.apply(UNCLASSIFIED)),
                baseline(value.apply(BASELINE)),
                size(value.apply(MAX_REQUEST_SIZE)));
    }

    /**
     * Refuses properties that nobody reads, because a mistyped name would change nothing in silence.
     *
     * @throws IllegalArgumentException if a name begins like those of Kuzet and is none of them
     */
    public static void checkNames(Collection<String> names) {
        for (String name : names) {
            PropertyNames.OF_ADAPTERS.objection(name).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        }
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

    private static BaselineUse baseline(@Nullable Object value) {
        return switch (Objects.toString(value, "serve")) {
            case "serve" -> BaselineUse.SERVE;
            case "refuse" -> BaselineUse.REFUSE;
            default -> throw malformed(BASELINE, value, "serve or refuse");
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
