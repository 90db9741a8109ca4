package kz.kuzet.guard.spring;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.kuzet.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * What the properties {@code kuzet.*} say.
 *
 * @param stopsAtUnclassified whether an unclassified handler stops the start, or only its requests are refused
 * @param maxRequestSize how many bytes of a body are kept until the guard has decided
 * @param packages packages of the application, those below them included
 * @param channel the channel of requests whose evidence comes from Spring Security
 */
record GuardSettings(boolean stopsAtUnclassified, int maxRequestSize, Set<String> packages, Channel channel) {

    static final String UNCLASSIFIED = "kuzet.unclassified";
    static final String MAX_REQUEST_SIZE = "kuzet.max-request-size";
    static final String PACKAGES = "kuzet.packages";
    static final String CHANNEL = "kuzet.channel";

    private static final int DEFAULT_REQUEST_SIZE = 1 << 20;

    /** More than an array can hold is not to be kept in memory anyway. */
    private static final long GREATEST_REQUEST_SIZE = 1L << 30;

    static GuardSettings of(Environment environment, List<String> ownPackages, List<String> morePackages) {
        Set<String> packages = new LinkedHashSet<>(ownPackages);
        packages.addAll(morePackages);
        if (packages.isEmpty()) {
            throw new SetupException(
                    "Which handlers are the application's own is not known.",
                    "Name its packages: property " + PACKAGES + ".");
        }
        return new GuardSettings(
                stops(environment.getProperty(UNCLASSIFIED, "stop")),
                size(environment.getProperty(MAX_REQUEST_SIZE)),
                packages,
                channel(environment.getProperty(CHANNEL, Channel.PORTAL.name())));
    }

    /** Where Spring Boot is not there to bind lists. */
    static List<String> packagesIn(Environment environment) {
        return List.of(StringUtils.tokenizeToStringArray(environment.getProperty(PACKAGES, ""), ","));
    }

    private static boolean stops(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "stop" -> true;
            case "refuse" -> false;
            default -> throw wrong(UNCLASSIFIED, value, "stop or refuse");
        };
    }

    private static int size(@Nullable String value) {
        if (value == null) {
            return DEFAULT_REQUEST_SIZE;
        }
        long bytes;
        try {
            bytes = DataSize.parse(value.strip()).toBytes();
        } catch (IllegalArgumentException e) {
            throw wrong(MAX_REQUEST_SIZE, value, "a size, for example 1MB");
        }
        if (bytes < 0 || bytes > GREATEST_REQUEST_SIZE) {
            throw wrong(MAX_REQUEST_SIZE, value, "a size up to 1GB");
        }
        return (int) bytes;
    }

    private static Channel channel(String value) {
        String name = value.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(name)) {
                return channel;
            }
        }
        throw wrong(CHANNEL, value, "one of " + Arrays.toString(Channel.values()));
    }

    private static SetupException wrong(String property, String value, String wanted) {
        return new SetupException("The property " + property + "=" + value + " is wrong.", "Write " + wanted + ".");
    }

    /** Whether a class is the application's own. */
    boolean isOfApplication(Class<?> type) {
        if (Proxy.isProxyClass(type) && Arrays.stream(type.getInterfaces()).anyMatch(this::isOfApplication)) {
            return true;
        }
        return isOfApplication(type.getName());
    }

    boolean isOfApplication(String className) {
        return packages.stream().anyMatch(name -> name.isEmpty() || className.startsWith(name + "."));
    }
}
