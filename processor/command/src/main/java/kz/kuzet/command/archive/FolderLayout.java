package kz.kuzet.command.archive;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Determines the layout of a folder: classes, an unpacked archive, jars side by side, or an application that is started from a
 * folder. Such an application is a jar beside its libraries (distributions of Maven and Gradle, the output of Spring Boot's
 * extract), Quarkus's fast-jar, classes beside libraries (Jib), or the layers of an image, which are folders laid over each
 * other. Jars side by side with Kuzet's own jar among them are an application with its libraries, as for {@code java -cp
 * "folder/*"}.
 */
final class FolderLayout {

    private static final Predicate<String> CLASS = matching("[^/].*\\.class");
    private static final Predicate<String> BESIDE = matching("(?i)[^/]*\\.(jar|war|ear)");
    private static final Predicate<String> OF_APPLICATION = matching("(?i)(lib|libs|app|quarkus)/(.*/)?[^/]*\\.jar");
    private static final Predicate<String> OWN = matching("(?i)(app/)?[^/]*\\.(jar|war|ear)");
    private static final Predicate<String> KUZET = matching("(?i)kuzet-annotations[^/]*\\.jar");
    private static final Predicate<String> PART = matching("(classes|resources)/.*");
    private static final Predicate<String> LAID_TOGETHER =
            matching("(?i)[^/]*\\.(jar|war|ear)|(WEB-INF|BOOT-INF|META-INF|lib|libs|app|quarkus)/.*");
    private static final Predicate<String> UNPACKED_LAYER = matching("[^/]+/(WEB-INF|BOOT-INF)/.*");
    private static final Predicate<String> LAYER_OF_LIBRARIES = matching("(?i)[^/]+/lib/[^/]*\\.jar");

    private final boolean layers;
    private final boolean parts;
    private final boolean classes;
    private final boolean libraries;

    /** Determines the layout from the names of all files, relative to the folder. */
    FolderLayout(List<String> names) {
        boolean anyClass = names.stream().anyMatch(CLASS);
        layers = names.stream().noneMatch(LAID_TOGETHER)
                && (names.stream().anyMatch(UNPACKED_LAYER)
                        || (!anyClass && names.stream().anyMatch(LAYER_OF_LIBRARIES)));
        boolean outsideOfParts =
                names.stream().filter(CLASS).anyMatch(name -> !PART.test(name) && !Layout.isInContainer(name));
        parts = !layers && !outsideOfParts && names.stream().anyMatch(OF_APPLICATION);
        classes = !layers && outsideOfParts;
        libraries = names.stream().anyMatch(KUZET);
    }

    /** The name of a file after the layers are merged. */
    String laidTogether(String name) {
        boolean below = layers || (parts && PART.test(name));
        return below ? name.substring(name.indexOf('/') + 1) : name;
    }

    /**
     * Tells whether a file is an archive on the class path, by its name after the layers are merged. Beside classes each archive
     * is one, but an archive deeper among classes is a resource.
     */
    boolean isArchive(String name) {
        return Layout.isLibrary(name, "") || BESIDE.test(name) || (!classes && OF_APPLICATION.test(name));
    }

    /**
     * Tells whether such an archive is among the libraries of an application. The others count as inputs themselves.
     */
    boolean isLibrary(String name) {
        return !OWN.test(name) || (libraries && BESIDE.test(name));
    }

    private static Predicate<String> matching(String expression) {
        return Pattern.compile(expression, Pattern.DOTALL).asMatchPredicate();
    }
}
