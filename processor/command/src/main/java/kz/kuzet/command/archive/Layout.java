package kz.kuzet.command.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which entries of an archive are on the class path: the forms of WARs, EARs and Spring Boot's jars. */
final class Layout {

    static final String BOOT_CLASSES = "BOOT-INF/classes/";
    /** Folders of an archive whose files are on the class path as if they were at the root. */
    static final List<String> CLASSES = List.of("WEB-INF/classes/", BOOT_CLASSES);

    private static final Pattern LIBRARY =
            Pattern.compile("(WEB-INF/lib|WEB-INF/lib-provided|BOOT-INF/lib)/[^/]*\\.(?i:jar)");
    private static final Pattern MODULE_OF_EAR = Pattern.compile("(?i)(lib/)?[^/]*\\.(jar|war)");
    private static final List<String> CONTAINERS = List.of("WEB-INF/", "BOOT-INF/");
    /** It speaks of the whole archive, although no class loader sees it. */
    private static final String DESCRIPTOR = "WEB-INF/web.xml";

    private static final Optional<String> AT_ROOT = Optional.of("");

    private Layout() {}

    /** The folder to whose classes an entry belongs; empty for the root, absent if a class loader does not see the entry. */
    static Optional<String> root(String name) {
        if (!isInContainer(name) || name.equals(DESCRIPTOR)) {
            return AT_ROOT;
        }
        return CLASSES.stream().filter(name::startsWith).findFirst();
    }

    /** Tells whether an entry is in a place that only WARs and archives of Spring Boot have. */
    static boolean isInContainer(String name) {
        for (String container : CONTAINERS) {
            if (name.startsWith(container)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether an entry at the root belongs to the classes under {@link #BOOT_CLASSES}. Spring Boot's plugins move classes
     * and lists of services there, and leave the manifest and everything else of META-INF at the root, where their loader finds
     * it as well.
     */
    static boolean isLeftAtRoot(String name) {
        return name.startsWith("META-INF/");
    }

    /** Tells whether an entry of an archive is an archive on the class path. */
    static boolean isLibrary(String name, String archive) {
        if (name.endsWith(".class")) {
            return false;
        }
        boolean ear = archive.toLowerCase(Locale.ROOT).endsWith(".ear");
        return LIBRARY.matcher(name).matches()
                || (ear && MODULE_OF_EAR.matcher(name).matches());
    }

    /** Tells whether a name stays within its archive, wherever it is unpacked. */
    static boolean staysInside(String name) {
        return !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && !(name.length() > 1 && name.charAt(1) == ':')
                && !(name.contains("..") && List.of(name.split("/", -1)).contains(".."));
    }
}
