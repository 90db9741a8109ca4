package kz.kuzet.jakarta.setup;

import java.io.IOException;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/** The default digest of a request to a web service, which its context holds under the name of this type. */
@FunctionalInterface
public interface FormedDigest {

    /** The digest; null where there is none. */
    @Nullable
    RequestDigest digest() throws IOException;
}
