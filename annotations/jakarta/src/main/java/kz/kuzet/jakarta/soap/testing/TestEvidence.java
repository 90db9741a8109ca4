package kz.kuzet.jakarta.soap.testing;

import jakarta.xml.ws.handler.MessageContext;
import java.io.IOException;
import java.util.Objects;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownEvidence;
import kz.kuzet.jakarta.soap.EvidenceSource;
import org.jspecify.annotations.Nullable;

/**
 * Says in place of the application what recipients have shown, so that a test of a portal needs neither log-in nor signatures. The
 * test sets it as a property of the bus in place of the application's own, and sets the evidence before it sends a
 * request.
 *
 * <pre>{@code
 * evidence.logIn(recipient).confirmWhateverIsSent(Factor.EDS);
 * }</pre>
 */
public final class TestEvidence extends ShownEvidence<MessageContext, TestEvidence> implements EvidenceSource {

    private final @Nullable EvidenceSource digests;

    /** Creates a source with the default formed request. */
    public TestEvidence() {
        this.digests = null;
    }

    /**
     * Leaves it to another source which request is to be sent.
     *
     * @param digests the application's own source; only {@link EvidenceSource#formedRequest} is asked
     */
    public TestEvidence(EvidenceSource digests) {
        this.digests = Objects.requireNonNull(digests, "digests");
    }

    @Override
    protected TestEvidence self() {
        return this;
    }

    @Override
    public @Nullable RequestDigest formedRequest(MessageContext request) throws IOException {
        return digests == null ? EvidenceSource.super.formedRequest(request) : digests.formedRequest(request);
    }
}
