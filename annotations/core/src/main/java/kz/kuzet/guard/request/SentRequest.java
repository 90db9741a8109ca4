package kz.kuzet.guard.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/**
 * A request on which a guard decides. Its body is buffered at the first read, so that it can be digested before the decision
 * and read again by the handler. A body that nobody reads before the decision is left untouched.
 */
public final class SentRequest {

    /** Stands for a request that need not be confirmed: the guard then only requires that there is one. */
    static final RequestDigest ANY = RequestDigest.over(new byte[0]);

    final FrameworkRequest request;
    private final String service;
    private final int limit;
    private boolean confirmed;
    private @Nullable KeptBody body;
    private boolean gone;
    private boolean missed;
    private boolean tooLarge;
    private @Nullable String whyNotDigested;

    /**
     * @param request the request as its framework has it, before anything of it was read
     * @param service the code of the service that is asked for
     * @param limit how many bytes of a body are buffered at most
     * @param confirmed whether the request may have to be confirmed; otherwise it need not be digested
     */
    public SentRequest(FrameworkRequest request, String service, int limit, boolean confirmed) {
        this.request = request;
        this.service = service;
        this.limit = limit;
        this.confirmed = confirmed;
    }

    /** The default digest; null where there is none. */
    public @Nullable RequestDigest digest() throws IOException {
        if (!confirmed) {
            return ANY;
        }
        whyNotDigested = request.whyNotDigested();
        if (whyNotDigested != null) {
            return null;
        }
        KeptBody read = buffer();
        if (gone) {
            whyNotDigested =
                    "its body is not there to be digested, because a filter has read it before, or a part of it."
                            + " Implement EvidenceSource.formedRequest, or have the filter hand the body on.";
            return null;
        }
        try {
            return request.formed(service, read.digest()).digest();
        } catch (IllegalArgumentException e) {
            whyNotDigested =
                    e.getMessage() + ". Implement EvidenceSource.formedRequest, or have the client encode them.";
            return null;
        }
    }

    /** The body for a reader before the decision. An empty body must not stand for one that has been consumed. */
    public KeptBody body() throws IOException {
        KeptBody read = buffer();
        if (gone) {
            missed = true;
            throw new BodyGoneException();
        }
        return read;
    }

    private KeptBody buffer() throws IOException {
        AnnouncedBody announced = request.announcedBody();
        if (tooLarge || announced.length() > limit) {
            throw tooLarge();
        }
        if (body == null && !gone) {
            body = keep();
            gone = body == null || (!request.knowsWhatIsMissing() && isIncomplete(body.size(), announced));
            if (gone && body != null && body.size() == 0) {
                // What the framework has parsed of the body is still there.
                body = null;
            }
        }
        return body == null ? KeptBody.of(new byte[0]) : body;
    }

    private @Nullable KeptBody keep() throws IOException {
        try {
            KeptBody kept = request.keepBody(limit);
            if (kept == null || kept.size() <= limit) {
                return kept;
            }
            kept.close();
        } catch (RequestTooLargeException e) {
            throw tooLarge();
        }
        throw tooLarge();
    }

    /** Reads a body, and of one that is larger than the limit one byte more. */
    static KeptBody read(InputStream raw, AnnouncedBody announced, int limit) throws IOException {
        // Asking for more bytes than there are allocates a buffer of many kilobytes, however short the body is.
        int expected = announced.length() < 0 ? limit : (int) Math.min(announced.length(), limit);
        int asked = Math.min(expected, KeptBody.MOST_IN_MEMORY) + 1;
        byte[] first = raw.readNBytes(asked);
        KeptBody kept = KeptBody.of(first);
        while (first.length == asked && kept.size() <= limit) {
            byte[] next = raw.readNBytes((int) Math.min(KeptBody.MOST_IN_MEMORY, limit + 1 - kept.size()));
            if (next.length == 0) {
                break;
            }
            kept.append(ByteBuffer.wrap(next));
        }
        return kept;
    }

    private static boolean isIncomplete(long read, AnnouncedBody announced) {
        return announced.wasReadBefore(announced.length() < 0 ? read : Math.min(read, announced.length()));
    }

    /** Tells whether the body is there to be read byte by byte. */
    public boolean isThere() throws IOException {
        buffer();
        return !gone;
    }

    /** Notes that more arrived than is buffered. */
    public void setTooLarge() {
        tooLarge = true;
    }

    private RequestTooLargeException tooLarge() {
        tooLarge = true;
        return new RequestTooLargeException(limit);
    }

    /** Another body was put in its place, or it was closed, so that nothing can be read. */
    public void replaceBody(boolean isClosed) {
        body = null;
        gone = gone || isClosed;
    }

    /** The buffered bytes; null where the handler reads the framework's own body. */
    public @Nullable KeptBody buffered() {
        return body;
    }

    /** Tells whether an exception comes from the body and not from the evidence source. */
    boolean explains(Throwable e) {
        // A stream that was already closed throws this exception for every caller.
        missed = missed || (gone && e instanceof IllegalStateException);
        return missed || tooLarge;
    }

    /** Until the source has told the channel, the request may have to be confirmed. */
    void setConfirmed(boolean isConfirmed) {
        confirmed = isConfirmed;
    }

    int limit() {
        return limit;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Explains to the developer why there is nothing that could be confirmed. */
    @Nullable
    String whyNotDigested() {
        return missed
                ? "EvidenceSource reads its body, and the body is not there to be read byte by byte, because a filter"
                        + " has read it before, or somebody has asked for a parameter or a part of a form. Have the"
                        + " source digest parameters and parts in place of the stream, or have the filter hand the"
                        + " body on."
                : whyNotDigested;
    }

    /** Tells whether a missing part of the body was asked for. */
    boolean isMissed() {
        return missed;
    }

    /** Tells whether the request has to be confirmed, as far as is known by now. */
    public boolean isConfirmed() {
        return confirmed;
    }
}
