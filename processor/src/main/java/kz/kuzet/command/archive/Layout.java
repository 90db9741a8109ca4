package kz.kuzet.command.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which entries of an archive are on the class path: the forms of WARs, EARs and Spring Boot's jars. */
final class Layout {

    /** Folders within an archive whose files are on the class path as if they stood at the root. */
    static final List<String> CLASSES = List.of("WEB-INF/classes/", "BOOT-INF/classes/");

    private static final Set<String> LIBRARIES = Set.of("WEB-INF/lib/", "WEB-INF/lib-provided/", "BOOT-INF/lib/");
    private static final Pattern JAR = Pattern.compile("(?i).*\\.jar");
    private static final Pattern MODULE_OF_EAR = Pattern.compile("(?i)(lib/)?[^/]*\\.(jar|war)");
    private static final Pattern IN_FOLDER = Pattern.compile("(?i)[^/]*\\.(jar|war|ear)");
    private static final List<String> CONTAINERS = List.of("WEB-INF/", "BOOT-INF/");

    private Layout() {}

    /** The folder whose classes an entry belongs to, empty for the root; nothing if a class loader does not see it. */
    static Optional<String> root(String name) {
        Optional<String> folder = CLASSES.stream().filter(name::startsWith).findFirst();
        if (folder.isPresent()) {
            return folder;
        }
        return CONTAINERS.stream().anyMatch(name::startsWith) ? Optional.empty() : Optional.of("");
    }

    /** Whether an entry of an archive is an archive on the class path. */
    static boolean isLibrary(String name, String archive) {
        int slash = name.lastIndexOf('/') + 1;
        if (LIBRARIES.contains(name.substring(0, slash))) {
            return JAR.matcher(name).matches();
        }
        return archive.toLowerCase(Locale.ROOT).endsWith(".ear")
                && MODULE_OF_EAR.matcher(name).matches();
    }

    /** Whether a file of a folder that was given is an archive on the class path: of a folder of libraries each one is. */
    static boolean isLibraryOfFolder(String name) {
        return isLibrary(name, "") || IN_FOLDER.matcher(name).matches();
    }

    /** Whether a name stays within its archive, wherever it may be unpacked. */
    static boolean staysInside(String name) {
        return !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && !(name.length() > 1 && name.charAt(1) == ':')
                && !List.of(name.split("/", -1)).contains("..");
    }
}
