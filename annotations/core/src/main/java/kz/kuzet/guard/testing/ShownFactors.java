package kz.kuzet.guard.testing;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a test, in place of the application's. It depends on no test framework. The threads of a server see what the
 * test's thread has set last. At first nobody has logged in, and requests come over the portal.
 *
 * @param <T> the evidence source of the framework
 */
public abstract class ShownFactors<T extends ShownFactors<T>> {

    private static final State NOTHING = new State(Evidence.withoutLogin(Channel.PORTAL), Set.of());

    private volatile State state = NOTHING;

    private record State(Evidence evidence, Set<Factor> whateverIsSent) {}

    /** For the evidence sources of the adapters. */
    protected ShownFactors() {}

    /** {@return this source} */
    protected abstract T self();

    /**
     * Forgets everything: nobody has logged in, and requests come over the portal.
     *
     * @return this
     */
    public final T reset() {
        return set(NOTHING);
    }

    /**
     * Sets the evidence.
     *
     * @param evidence the evidence
     * @return this
     */
    public final T show(Evidence evidence) {
        return set(new State(Objects.requireNonNull(evidence, "evidence"), Set.of()));
    }

    /**
     * Sets the channel of further requests.
     *
     * @param channel the channel
     * @return this
     */
    public final T over(Channel channel) {
        State before = state;
        Evidence evidence = before.evidence()
                .recipient()
                .map(recipient -> Evidence.ofLogin(recipient, channel))
                .orElseGet(() -> Evidence.withoutLogin(channel));
        for (Confirmation confirmation : before.evidence().confirmations()) {
            evidence = evidence.with(confirmation);
        }
        return set(new State(evidence, before.whateverIsSent()));
    }

    /**
     * Logs a recipient in, who has confirmed nothing yet.
     *
     * @param recipient the recipient
     * @return this
     */
    public final T logIn(RecipientId recipient) {
        return show(Evidence.ofLogin(recipient, state.evidence().channel()));
    }

    /**
     * Logs the recipient out.
     *
     * @return this
     */
    public final T logOut() {
        return show(Evidence.withoutLogin(state.evidence().channel()));
    }

    /**
     * Adds a confirmation of one request.
     *
     * @param confirmation the confirmation
     * @return this
     */
    public final T confirm(Confirmation confirmation) {
        return set(new State(state.evidence().with(confirmation), state.whateverIsSent()));
    }

    /**
     * Lets the recipient confirm every further request.
     *
     * @param factor by which they confirm it
     * @return this
     * @throws IllegalArgumentException for {@link Factor#LOGIN_PASSWORD}, which confirms no request
     * @throws IllegalStateException if nobody has logged in
     */
    public final T confirmWhateverIsSent(Factor factor) {
        if (factor == Factor.LOGIN_PASSWORD) {
            throw new IllegalArgumentException("login and password open a session; they confirm no request");
        }
        if (state.evidence().recipient().isEmpty()) {
            throw new IllegalStateException("nobody has logged in who could confirm");
        }
        Set<Factor> factors = EnumSet.of(factor);
        factors.addAll(state.whateverIsSent());
        return set(new State(state.evidence(), factors));
    }

    private T set(State next) {
        state = next;
        return self();
    }

    /**
     * {@return whether the recipient confirms every request}
     */
    protected final boolean confirmsWhateverIsSent() {
        return !state.whateverIsSent().isEmpty();
    }

    /**
     * {@return what the recipient has shown}
     *
     * @param sent the digest of the request, which is confirmed where the recipient confirms every request; null where there is
     *     none
     */
    protected final Evidence shown(@Nullable RequestDigest sent) {
        State now = state;
        Evidence evidence = now.evidence();
        if (sent != null && !now.whateverIsSent().isEmpty()) {
            RecipientId recipient = evidence.recipient().orElseThrow();
            for (Factor factor : now.whateverIsSent()) {
                evidence = evidence.with(new Confirmation(factor, recipient, sent));
            }
        }
        return evidence;
    }
}
