package kz.kuzet.guard.handler;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of the properties that adapters read. A property of Kuzet that nobody reads stops the start, because a mistyped name
 * would change nothing in silence.
 */
public final class PropertyNames {

    private static final String PREFIX = "kuzet.";

    /** The elements of a list are numbered. */
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]|_\\d+_?$");

    /** Of the adapters outside of Spring. */
    public static final PropertyNames OF_ADAPTERS = new PropertyNames(false);

    /** Of an application of Spring, which all its adapters share. */
    public static final PropertyNames OF_SPRING = new PropertyNames(false, "kuzet.channel", "kuzet.openapi.enabled");

    /** The same in Spring Boot, which takes each name in many forms. */
    public static final PropertyNames OF_SPRING_BOOT =
            new PropertyNames(true, "kuzet.channel", "kuzet.openapi.enabled");

    /** Options of the compiler and of build tools, which these also set as system properties of tests. */
    private static final List<String> OF_BUILDS = List.of(
            "kuzet.provider",
            "kuzet.endpoints",
            "kuzet.submitted",
            "kuzet.locale",
            "kuzet.warn",
            "kuzet.baseline.strict",
            "kuzet.tests",
            "kuzet.report",
            "kuzet.codes",
            "kuzet.skip",
            "kuzet.gallery");

    private final boolean areRelaxed;
    private final List<String> names;
    private final List<String> canonicalNames;

    private PropertyNames(boolean areRelaxed, String... further) {
        this.areRelaxed = areRelaxed;
        this.names = Stream.concat(AdapterSettings.NAMES.stream(), Stream.of(further))
                .toList();
        this.canonicalNames = names.stream().map(PropertyNames::canonical).toList();
    }

    /**
     * Says what is wrong with the name of a property that an application has set.
     *
     * @param name the name; it is nobody's concern unless it begins like those of Kuzet
     */
    public Optional<String> objection(String name) {
        return !name.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) || isKnown(name)
                ? Optional.empty()
                : Optional.of(unknown("Property", name));
    }

    /** The same for a system property. What a build tool knows is no mistake there. */
    public Optional<String> objectionToSystemProperty(String name) {
        return OF_BUILDS.contains(name) ? Optional.empty() : objection(name);
    }

    /**
     * The same for an environment variable. Platforms set variables for the services that they run, so only one that looks like
     * a mistyped name is wrong: of each six letters one may differ, be left out or be too many.
     */
    public Optional<String> objectionToVariable(String name) {
        return isNear(canonical(name)) && !isKnownVariable(name)
                ? Optional.of(unknown("Environment variable", name))
                : Optional.empty();
    }

    // A loop that compares lengths first, because all variables of a machine are looked at while the code is still
    // cold.
    private boolean isNear(String canonical) {
        for (String known : canonicalNames) {
            int most = known.length() / 6;
            if (Math.abs(known.length() - canonical.length()) <= most && distance(canonical, known, most) <= most) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownVariable(String name) {
        return areRelaxed
                ? isKnown(name)
                : names.stream()
                        .anyMatch(known ->
                                name.equalsIgnoreCase(known.replace('.', '_').replace('-', '_')));
    }

    private String unknown(String what, String name) {
        return what + " " + name + " is not known. The nearest name is " + nearest(name) + "; known are "
                + String.join(", ", names) + ".";
    }

    private boolean isKnown(String name) {
        return areRelaxed
                ? canonicalNames.contains(canonical(name))
                : names.contains(INDEX.matcher(name).replaceAll(""));
    }

    private String nearest(String name) {
        String canonical = canonical(name);
        return names.stream()
                .min(Comparator.comparingInt(known -> distance(canonical, canonical(known), Integer.MAX_VALUE)))
                .orElseThrow();
    }

    /** Letters and digits alone, without the number of an element. Few names end in one. */
    private static String canonical(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        String bare = last == ']' || last == '_' || Character.isDigit(last)
                ? INDEX.matcher(name).replaceAll("")
                : name;
        StringBuilder canonical = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            if (Character.isLetterOrDigit(bare.charAt(i))) {
                canonical.append(Character.toLowerCase(bare.charAt(i)));
            }
        }
        return canonical.toString();
    }

    /**
     * How many letters have to be changed, added or left out (the distance of Levenshtein). It stops where there are more than {@code most},
     * and returns some number above it: most variables of a machine are nothing like a name of Kuzet, as their first letters show.
     */
    private static int distance(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            before = row;
        }
        return before[other.length()];
    }
}
