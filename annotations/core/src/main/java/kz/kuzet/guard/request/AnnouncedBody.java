package kz.kuzet.guard.request;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a request tells about its body. It distinguishes a body that somebody has already read from one that never
 * existed. In doubt it has been read.
 *
 * @param length announced length in bytes; negative where none was announced
 * @param encoded whether there is a transfer encoding, so that there is a body of unknown length
 * @param framing whether the version of HTTP is known, and whether a body requires one of these two
 * @param method the method
 * @param contentType the content type, or null
 */
public record AnnouncedBody(
        long length,
        boolean encoded,
        Framing framing,
        String method,
        @Nullable String contentType) {

    /** Methods whose requests usually have no body. */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS", "TRACE");

    private static final String URLENCODED = "application/x-www-form-urlencoded";

    /** How a version of HTTP announces a body. */
    public enum Framing {
        /** HTTP/1: a body requires a length or a transfer encoding (RFC 9112, section 6.3). */
        BY_HEAD,
        /** HTTP/2 and later: only reading shows whether there is one (RFC 9113, section 8.1.1). */
        BY_STREAM,
        /** The framework does not tell the version. */
        UNKNOWN
    }

    /** Tells whether there may be a body. */
    public boolean mayBeThere() {
        return length > 0 || (length < 0 && (encoded || framing != Framing.BY_HEAD));
    }

    /**
     * Tells whether bytes are missing.
     *
     * @param read number of bytes that could still be read
     */
    public boolean wasReadBefore(long read) {
        if (length >= 0) {
            return read != length;
        }
        if (read > 0 || !mayBeThere()) {
            return false;
        }
        if (encoded) {
            return true;
        }
        boolean expected = !WITHOUT_BODY.contains(method);
        return framing == Framing.BY_STREAM ? isForm() || (contentType != null && expected) : isForm() && expected;
    }

    /** Tells whether it is form data: the first access to a parameter or a part consumes its bytes. */
    public boolean isForm() {
        return isForm(contentType);
    }

    /** Tells whether a content type is that of form data. */
    public static boolean isForm(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.stripLeading().toLowerCase(Locale.ROOT);
        return type.startsWith(URLENCODED) || type.startsWith("multipart/");
    }

    /** Tells whether it is URL-encoded form data. */
    public boolean isUrlencoded() {
        return contentType != null
                && contentType.stripLeading().toLowerCase(Locale.ROOT).startsWith(URLENCODED);
    }
}
