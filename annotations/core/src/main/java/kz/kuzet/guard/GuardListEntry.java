package kz.kuzet.guard;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code META-INF/services/kz.kuzet.guard.ServiceGuard}: the name of a guard, and in the comment behind it which
 * declaration it was generated of. {@link java.util.ServiceLoader} reads the name only. With the comment an application knows at
 * its start that a guard is there, and loads its class when the first request asks for it.
 *
 * @param guard name of the guard's class
 * @param fingerprint {@link DeclaredValues#fingerprint()} of the declaration
 * @param endpoint as in {@link ServiceDescriptor#endpoint()}
 * @param code code of the service, in which blanks may stand
 */
public record GuardListEntry(String guard, String fingerprint, String endpoint, String code) {

    private static final String COMMENT = " # ";

    /**
     * Refuses null.
     *
     * @param guard name of the guard's class
     * @param fingerprint of the declaration
     * @param endpoint as in {@link ServiceDescriptor#endpoint()}
     * @param code code of the service
     */
    public GuardListEntry {
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(code, "code");
    }

    /**
     * Reads a line.
     *
     * @param line a line of the list
     * @return what it says; null where it names no guard, or says nothing of its declaration: it was written by hand, or by a
     *     program that leaves comments out
     */
    static @Nullable GuardListEntry of(String line) {
        // Looked for in place: a portal may have thousands of lines, which are read before anything is compiled.
        int guardEnd = line.indexOf(COMMENT);
        if (guardEnd <= 0) {
            return null;
        }
        String guard = line.substring(0, guardEnd);
        int fingerprint = guardEnd + COMMENT.length();
        int fingerprintEnd = line.indexOf(' ', fingerprint);
        int endpointEnd = line.indexOf(' ', fingerprintEnd + 1);
        if (fingerprintEnd < 0 || endpointEnd < 0 || !guard.equals(nameIn(guard))) {
            return null;
        }
        return new GuardListEntry(
                guard,
                line.substring(fingerprint, fingerprintEnd),
                line.substring(fingerprintEnd + 1, endpointEnd),
                line.substring(endpointEnd + 1));
    }

    /** The name of a guard in a line, as {@link java.util.ServiceLoader} reads it; empty where there is none. */
    static String nameIn(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /**
     * The line.
     *
     * @return the line, without its end
     */
    public String line() {
        return guard + COMMENT + fingerprint + ' ' + endpoint + ' ' + code;
    }
}
