package kz.kuzet.guard.request;

import java.io.IOException;
import java.io.InputStream;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/** A request of a web framework: all that {@link SentRequest} needs of it, and all that differs between frameworks. */
public interface FrameworkRequest {

    /** What the head of the request tells about its body. */
    AnnouncedBody announcedBody();

    /** Opens the body, once; null where its bytes have already been consumed. */
    @Nullable
    InputStream openBody() throws IOException;

    /**
     * Keeps the body.
     *
     * @param limit how many bytes are kept at most
     * @return the body, whole or one byte longer than the limit; null where its bytes have already been consumed
     */
    default @Nullable KeptBody keepBody(int limit) throws IOException {
        InputStream raw = openBody();
        return raw == null ? null : SentRequest.read(raw, announcedBody(), limit);
    }

    /** Tells whether {@link #keepBody} knows of itself that no byte is missing. */
    default boolean knowsWhatIsMissing() {
        return false;
    }

    /** A request whose readers share one stream. */
    interface OfOneStream extends FrameworkRequest {

        /** Lets the next reader of the body begin at its first byte. */
        void rewind();
    }

    /**
     * Returns what is confirmed by default.
     *
     * @param service the code of the requested service
     * @param body SHA-256 over the body
     * @throws IllegalArgumentException if a part of the request cannot stand in such a text
     */
    FormedRequest formed(String service, RequestDigest body);

    /** Explains to the developer why there is no default digest, whatever the body; null where there is one. */
    default @Nullable String whyNotDigested() {
        return null;
    }
}
