package kz.kuzet.guard.request;

import java.io.IOException;
import java.io.InputStream;
import kz.kuzet.guard.FormedRequest;
import org.jspecify.annotations.Nullable;

/** A request as its framework has it: all that {@link SentRequest} needs of it, and all that differs between frameworks. */
public interface FrameworkRequest {

    /**
     * Returns what the head of the request says of its body.
     *
     * @return the announced body
     */
    AnnouncedBody announcedBody();

    /**
     * Opens the body. Called at most once.
     *
     * @return its bytes, or null where somebody has taken them before
     * @throws IOException if the body cannot be read
     */
    @Nullable
    InputStream openBody() throws IOException;

    /**
     * Returns the formed request.
     *
     * @param service the code of the service that is asked for
     * @param body the bytes of the body
     * @return the text that is confirmed
     * @throws IllegalArgumentException if a part of the request cannot stand in such a text
     */
    FormedRequest formed(String service, byte[] body);

    /**
     * Tells why the request has no default digest, whatever its body.
     *
     * @return a clause for the developer; null where it has one
     */
    default @Nullable String whyNotDigested() {
        return null;
    }
}
