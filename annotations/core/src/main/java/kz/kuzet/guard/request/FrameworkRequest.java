package kz.kuzet.guard.request;

import java.io.IOException;
import java.io.InputStream;
import kz.kuzet.guard.FormedRequest;
import org.jspecify.annotations.Nullable;

/** A request of a web framework: all that {@link SentRequest} needs of it, and all that differs between frameworks. */
public interface FrameworkRequest {

    /** What the head of the request tells about its body. */
    AnnouncedBody announcedBody();

    /** Opens the body, once; null where its bytes have already been consumed. */
    @Nullable
    InputStream openBody() throws IOException;

    /** Lets the next reader of the body begin at its first byte. */
    default void rewind() {}

    /**
     * Returns what is confirmed by default.
     *
     * @param service the code of the requested service
     * @throws IllegalArgumentException if a part of the request cannot stand in such a text
     */
    FormedRequest formed(String service, byte[] body);

    /** Explains to the developer why there is no default digest, whatever the body; null where there is one. */
    default @Nullable String whyNotDigested() {
        return null;
    }
}
