package kz.kuzet.spring.testing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.EvidenceSource;
import org.jspecify.annotations.Nullable;

/**
 * Says in place of the application what recipients have shown, so that a test of a portal needs neither log-in nor signatures. A
 * bean of this type takes the place of the application's own source; the test sets it before it sends a request.
 *
 * <pre>{@code
 * evidence.logIn(recipient).confirmWhateverIsSent(Factor.EDS);
 * }</pre>
 *
 * <p>The threads of a server see what the test's thread has set. At first nobody has logged in.
 */
public final class TestEvidence implements EvidenceSource {

    private static final State NOTHING = new State(Channel.PORTAL, null, List.of(), List.of());

    private final @Nullable EvidenceSource digests;
    private volatile State state = NOTHING;

    private record State(
            Channel channel,
            @Nullable RecipientId recipient,
            List<Confirmation> confirmations,
            List<Factor> whateverIsSent) {}

    /** The formed request is what it is by default. */
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

    /**
     * Forgets everything: nobody has logged in, and requests come over the portal.
     *
     * @return this
     */
    public TestEvidence reset() {
        return change(before -> NOTHING);
    }

    /**
     * From now on requests come over a channel.
     *
     * @param channel the channel
     * @return this
     */
    public TestEvidence over(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return change(
                before -> new State(channel, before.recipient(), before.confirmations(), before.whateverIsSent()));
    }

    /**
     * From now on a recipient has shown login and password, and has confirmed nothing yet.
     *
     * @param recipient who it is
     * @return this
     */
    public TestEvidence logIn(RecipientId recipient) {
        Objects.requireNonNull(recipient, "recipient");
        return change(before -> new State(before.channel(), recipient, List.of(), List.of()));
    }

    /**
     * From now on nobody has logged in.
     *
     * @return this
     */
    public TestEvidence logOut() {
        return change(before -> new State(before.channel(), null, List.of(), List.of()));
    }

    /**
     * Adds a confirmation of one request.
     *
     * @param confirmation the confirmation
     * @return this
     */
    public TestEvidence confirm(Confirmation confirmation) {
        Objects.requireNonNull(confirmation, "confirmation");
        return change(before -> new State(
                before.channel(),
                before.recipient(),
                with(before.confirmations(), confirmation),
                before.whateverIsSent()));
    }

    /**
     * From now on whoever has logged in confirms every request that they send.
     *
     * @param factor by which they confirm it
     * @return this
     * @throws IllegalArgumentException for {@link Factor#LOGIN_PASSWORD}, which confirms no request
     */
    public TestEvidence confirmWhateverIsSent(Factor factor) {
        if (Objects.requireNonNull(factor, "factor") == Factor.LOGIN_PASSWORD) {
            throw new IllegalArgumentException("login and password open a session; they confirm no request");
        }
        return change(before -> new State(
                before.channel(), before.recipient(), before.confirmations(), with(before.whateverIsSent(), factor)));
    }

    private synchronized TestEvidence change(UnaryOperator<State> change) {
        state = change.apply(state);
        return this;
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return List.copyOf(more);
    }

    @Override
    public Evidence evidence(HttpServletRequest request) {
        State now = state;
        RecipientId recipient = now.recipient();
        if (recipient == null) {
            return Evidence.withoutLogin(now.channel());
        }
        Evidence evidence = Evidence.ofLogin(recipient, now.channel());
        for (Confirmation confirmation : now.confirmations()) {
            evidence = evidence.with(confirmation);
        }
        RequestDigest sent = now.whateverIsSent().isEmpty() ? null : sent(request);
        if (sent != null) {
            for (Factor factor : now.whateverIsSent()) {
                evidence = evidence.with(new Confirmation(factor, recipient, sent));
            }
        }
        return evidence;
    }

    private @Nullable RequestDigest sent(HttpServletRequest request) {
        try {
            return formedRequest(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable RequestDigest formedRequest(HttpServletRequest request) throws IOException {
        return digests == null ? EvidenceSource.super.formedRequest(request) : digests.formedRequest(request);
    }
}
