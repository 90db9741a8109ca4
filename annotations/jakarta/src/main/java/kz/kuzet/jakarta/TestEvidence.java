package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
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
 * An evidence source for an application's own tests: it believes what the test says. Register {@code new GuardFeature(evidence)}
 * in place of the real one. Tied to no test framework; what a test says holds for all requests that come after, on any thread.
 *
 * <pre>{@code
 * evidence.loggedIn(recipient);                 // 401: the request has to be confirmed
 * evidence.confirming(recipient, Factor.EDS);   // whatever is sent, the recipient has signed it
 * evidence.show(Evidence.ofLogin(recipient, Channel.PORTAL).with(confirmation));   // exactly this
 * }</pre>
 */
public final class TestEvidence implements EvidenceSource {

    private static final Shown NOBODY = new Shown(Evidence.withoutLogin(Channel.PORTAL), Set.of());

    private final @Nullable EvidenceSource real;

    private volatile Shown shown = NOBODY;

    private record Shown(Evidence evidence, Set<Factor> confirming) {}

    /** Nobody has logged in, on the portal; the formed request is what it is by default. */
    public TestEvidence() {
        this.real = null;
    }

    /**
     * Nobody has logged in, on the portal.
     *
     * @param real the application's own source: it says what the formed request is
     */
    public TestEvidence(EvidenceSource real) {
        this.real = Objects.requireNonNull(real, "real");
    }

    /** Nobody has logged in, on the portal, as at the beginning. */
    public void nobody() {
        shown = NOBODY;
    }

    /**
     * A recipient has logged in on the portal and confirmed nothing.
     *
     * @param recipient who
     */
    public void loggedIn(RecipientId recipient) {
        show(Evidence.ofLogin(recipient, Channel.PORTAL));
    }

    /**
     * A recipient has logged in on the portal, and confirms whatever is sent.
     *
     * @param recipient who
     * @param factor by {@link Factor#ONE_TIME_PASSWORD} or {@link Factor#EDS}
     */
    public void confirming(RecipientId recipient, Factor factor) {
        confirming(Evidence.ofLogin(recipient, Channel.PORTAL), factor);
    }

    /**
     * The recipient of this evidence confirms whatever is sent, beside what the evidence says.
     *
     * @param evidence of a recipient who has logged in
     * @param factors {@link Factor#ONE_TIME_PASSWORD}, {@link Factor#EDS} or both
     * @throws IllegalArgumentException if nobody has logged in, or a factor confirms no request
     */
    public void confirming(Evidence evidence, Factor... factors) {
        if (evidence.recipient().isEmpty()) {
            throw new IllegalArgumentException("nobody has logged in who could confirm");
        }
        Set<Factor> confirming = EnumSet.noneOf(Factor.class);
        Collections.addAll(confirming, factors);
        if (confirming.contains(Factor.LOGIN_PASSWORD)) {
            throw new IllegalArgumentException("login and password open a session; they confirm no request");
        }
        shown = new Shown(evidence, Set.copyOf(confirming));
    }

    /**
     * Exactly this is shown.
     *
     * @param evidence the evidence
     */
    public void show(Evidence evidence) {
        shown = new Shown(Objects.requireNonNull(evidence, "evidence"), Set.of());
    }

    @Override
    public Evidence evidence(ContainerRequestContext request) {
        Shown now = shown;
        Evidence evidence = now.evidence();
        RequestDigest digest = now.confirming().isEmpty() ? null : digest(request);
        if (digest != null) {
            RecipientId recipient = evidence.recipient().orElseThrow();
            for (Factor factor : now.confirming()) {
                evidence = evidence.with(new Confirmation(factor, recipient, digest));
            }
        }
        return evidence;
    }

    @Override
    public @Nullable RequestDigest formedRequest(ContainerRequestContext request) throws IOException {
        return real == null ? EvidenceSource.super.formedRequest(request) : real.formedRequest(request);
    }

    private @Nullable RequestDigest digest(ContainerRequestContext request) {
        try {
            return formedRequest(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
