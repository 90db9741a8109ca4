package kz.kuzet.spring.handler;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.SpringVersion;
import org.springframework.util.ClassUtils;

/** The oldest Spring with which the adapters work. With an older one, classes would be missing in the middle of the start. */
public final class SupportedSpring {

    private static final int MAJOR = 6;
    private static final int MINOR = 2;
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\b.*");
    /** A class that is new in it, for jars that were packed anew and do not tell their version. */
    private static final String NEW_CLASS = "org.springframework.util.PlaceholderResolutionException";

    private SupportedSpring() {}

    /**
     * Refuses an older Spring.
     *
     * @throws SetupException if the Spring of this application is older
     */
    public static void demand() {
        String version = SpringVersion.getVersion();
        if (!isSupported(version, ClassUtils.isPresent(NEW_CLASS, SupportedSpring.class.getClassLoader()))) {
            throw new SetupException(
                    "Kuzet needs Spring " + MAJOR + "." + MINOR + " or later, and this application has Spring "
                            + Objects.requireNonNullElse(version, "of an older version") + ".",
                    "Use Spring Boot 3.5 or later (without Spring Boot, Spring Framework " + MAJOR + "." + MINOR
                            + " or later).");
        }
    }

    /** Tells whether a version is supported; of an unknown one, whether a class is there that is new in the oldest supported one. */
    public static boolean isSupported(@Nullable String version, boolean newClass) {
        Matcher parts = VERSION.matcher(Objects.requireNonNullElse(version, ""));
        if (!parts.matches()) {
            return newClass;
        }
        int major = Integer.parseInt(parts.group(1));
        return major > MAJOR || (major == MAJOR && Integer.parseInt(parts.group(2)) >= MINOR);
    }
}
