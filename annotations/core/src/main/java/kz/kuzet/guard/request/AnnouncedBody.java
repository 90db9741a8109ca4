package kz.kuzet.guard.request;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a request says of its body: it tells a body that was read before from one that never was. In doubt it was read
 * before.
 *
 * @param length how many bytes were announced; negative where no length was
 * @param encoded whether there is a transfer encoding: then there is a body, of a length that is not known
 * @param framing whether the version of HTTP is known, and whether a body needs one of these two to be there
 * @param method the method
 * @param contentType the content type, or null
 */
public record AnnouncedBody(
        long length,
        boolean encoded,
        Framing framing,
        String method,
        @Nullable String contentType) {

    /** Methods whose requests have no body as a rule. */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS", "TRACE");

    /** How a version of HTTP tells that a body follows. */
    public enum Framing {
        /** HTTP/1: without a length and without a transfer encoding there is none (RFC 9112, section 6.3). */
        BY_HEAD,
        /** HTTP/2 and later: only reading tells (RFC 9113, section 8.1.1). */
        BY_STREAM,
        /** The framework does not tell which. */
        UNKNOWN
    }

    /** Whether there may be a body at all. */
    public boolean mayBeThere() {
        return length > 0 || (length < 0 && (encoded || framing != Framing.BY_HEAD));
    }

    /**
     * Whether bytes are missing.
     *
     * @param read how many bytes were left to be read
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

    /** Form data: the first call for a parameter or a part reads its raw bytes, and then they are gone. */
    public boolean isForm() {
        return isUrlencoded() || is("multipart/");
    }

    /** Form data without parts. */
    public boolean isUrlencoded() {
        return is("application/x-www-form-urlencoded");
    }

    private boolean is(String start) {
        return contentType != null
                && contentType.stripLeading().toLowerCase(Locale.ROOT).startsWith(start);
    }
}
