package kz.kuzet.spring.handler;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.kuzet.Channel;
import kz.kuzet.guard.handler.BaselineUse;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.NotOffered;
import kz.kuzet.guard.handler.PropertyNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * What the properties {@code kuzet.*} say.
 *
 * @param stopsAtUnclassified whether an unclassified handler stops the start, or only its requests are refused
 * @param baseline what becomes of the handlers that are not classified yet
 * @param maxRequestSize how many bytes of a body are kept until the guard has decided
 * @param packages packages of the application, those below them included
 * @param channel the channel of requests whose evidence comes from Spring Security
 * @param notOffered services of libraries that the application does not offer
 * @param count which guards have to have a door: in a test of a part of the application those of its classes
 */
public record GuardSettings(
        boolean stopsAtUnclassified,
        BaselineUse baseline,
        int maxRequestSize,
        ApplicationPackages packages,
        Channel channel,
        NotOffered notOffered,
        GuardDoors.Count count) {

    public static final String UNCLASSIFIED = "kuzet.unclassified";
    public static final String BASELINE = "kuzet.baseline";
    public static final String MAX_REQUEST_SIZE = "kuzet.max-request-size";
    public static final String PACKAGES = "kuzet.packages";
    static final String CHANNEL = "kuzet.channel";
    public static final String NOT_OFFERED = "kuzet.not-offered";

    private static final int DEFAULT_REQUEST_SIZE = 1 << 20;

    /** The limit of an array, which is more than should be kept in memory anyway. */
    private static final long GREATEST_REQUEST_SIZE = 1L << 30;

    private static final boolean SPRING_BOOT = ClassUtils.isPresent(
            "org.springframework.boot.context.properties.bind.Binder", GuardSettings.class.getClassLoader());

    /**
     * Reads the properties.
     *
     * @param own packages that are known to be of the application, besides those that the properties list
     */
    public static GuardSettings of(Environment environment, List<String> own, GuardDoors.Count count) {
        checkNames(environment);
        List<String> packages = new ArrayList<>(own);
        packages.addAll(list(environment, PACKAGES));
        if (packages.isEmpty()) {
            throw new SetupException(
                    "Which handlers are the application's own is not known.",
                    "Name its packages: property " + PACKAGES + ".");
        }
        return new GuardSettings(
                stopsAtUnclassified(environment),
                baseline(environment),
                maxRequestSize(environment),
                new ApplicationPackages(packages),
                channel(environment.getProperty(CHANNEL, Channel.PORTAL.name())),
                NotOffered.of(list(environment, NOT_OFFERED)),
                count);
    }

    /**
     * Those that the adapter in a context has read. Where none is there, the context is that of an application with Spring Boot,
     * and they are read now.
     */
    public static GuardSettings in(ApplicationContext context) {
        GuardSettings known = context.getBeanProvider(GuardSettings.class).getIfAvailable();
        if (known != null) {
            return known;
        }
        GuardSettings read = BootApplication.settings(context, context.getEnvironment());
        if (context instanceof ConfigurableApplicationContext configurable) {
            read.packages().addScannedBy(configurable);
        }
        return read;
    }

    /** Refuses mistyped properties. */
    public static void checkNames(Environment environment) {
        SetProperties.check(environment, SPRING_BOOT ? PropertyNames.OF_SPRING_BOOT : PropertyNames.OF_SPRING);
    }

    public static List<String> list(Environment environment, String property) {
        return SPRING_BOOT
                ? BootProperties.list(environment, property)
                : List.of(StringUtils.tokenizeToStringArray(environment.getProperty(property, ""), ","));
    }

    public static boolean stopsAtUnclassified(Environment environment) {
        String value = environment.getProperty(UNCLASSIFIED, "stop");
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "stop" -> true;
            case "refuse" -> false;
            default -> throw wrong(UNCLASSIFIED, value, "stop or refuse");
        };
    }

    /** What becomes of the handlers that are not classified yet. */
    public static BaselineUse baseline(Environment environment) {
        String value = environment.getProperty(BASELINE, "serve");
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "serve" -> BaselineUse.SERVE;
            case "refuse" -> BaselineUse.REFUSE;
            default -> throw wrong(BASELINE, value, "serve or refuse");
        };
    }

    public static int maxRequestSize(Environment environment) {
        return size(environment.getProperty(MAX_REQUEST_SIZE));
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

    /** The packages that the property names. */
    static List<String> namedPackages(Environment environment) {
        return list(environment, PACKAGES);
    }

    /** Tells whether a class is the application's own. */
    public boolean isOfApplication(Class<?> type) {
        if (Proxy.isProxyClass(type) && Arrays.stream(type.getInterfaces()).anyMatch(this::isOfApplication)) {
            return true;
        }
        return packages.contain(type.getName());
    }
}
