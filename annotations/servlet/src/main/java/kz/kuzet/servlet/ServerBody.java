package kz.kuzet.servlet;

import jakarta.servlet.ServletRequest;
import kz.kuzet.guard.request.RecordedBody;
import org.jspecify.annotations.Nullable;

/** The way of one container to its body. */
@FunctionalInterface
interface ServerBody {

    /**
     * Begins to record where no byte of the body has been read.
     *
     * @param request the container's own request
     * @param limit how many bytes are kept at most
     * @param keeps whether bytes are kept that are read before the guard needs them
     * @return the recorded body; null where it cannot be recorded, or some of it has been read
     */
    @Nullable
    RecordedBody record(ServletRequest request, int limit, boolean keeps);
}
