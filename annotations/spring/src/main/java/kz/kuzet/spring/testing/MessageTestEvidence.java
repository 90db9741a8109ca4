package kz.kuzet.spring.testing;

import java.io.IOException;
import java.util.Objects;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownEvidence;
import kz.kuzet.spring.messaging.EvidenceSource;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/**
 * {@link TestEvidence} for the message handlers of a portal. A bean of this type takes the place of the application's own source; the
 * test sets it before it sends a frame.
 */
public final class MessageTestEvidence extends ShownEvidence<Message<?>, MessageTestEvidence>
        implements EvidenceSource {

    private final @Nullable EvidenceSource digests;

    /** Creates a source with the default formed request. */
    public MessageTestEvidence() {
        this.digests = null;
    }

    /**
     * Takes the formed request from another source.
     *
     * @param digests the application's own source; only {@link EvidenceSource#formedRequest} is called
     */
    public MessageTestEvidence(EvidenceSource digests) {
        this.digests = Objects.requireNonNull(digests, "digests");
    }

    @Override
    protected MessageTestEvidence self() {
        return this;
    }

    @Override
    public @Nullable RequestDigest formedRequest(Message<?> message) throws IOException {
        return digests == null ? EvidenceSource.super.formedRequest(message) : digests.formedRequest(message);
    }
}
