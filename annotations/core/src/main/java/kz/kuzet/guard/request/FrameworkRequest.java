package kz.kuzet.guard.request;

import java.io.IOException;
import java.io.InputStream;
import kz.kuzet.guard.FormedRequest;
import org.jspecify.annotations.Nullable;

/** A request as its framework has it: all that {@link SentRequest} needs of it, and all that differs between frameworks. */
public interface FrameworkRequest {

    /** What the head of the request says of its body. */
    AnnouncedBody announcedBody();

    /** Opens the body, once; null where somebody has taken its bytes before. */
    @Nullable
    InputStream openBody() throws IOException;

    /** Has whoever reads the body next begin at its first byte. */
    default void rewind() {}

    /**
     * What is confirmed by default.
     *
     * @param service the code of the service that is asked for
     * @throws IllegalArgumentException if a part of the request cannot stand in such a text
     */
    FormedRequest formed(String service, byte[] body);

    /** For the developer: why there is no default digest, whatever the body; null where there is one. */
    default @Nullable String whyNotDigested() {
        return null;
    }
}
