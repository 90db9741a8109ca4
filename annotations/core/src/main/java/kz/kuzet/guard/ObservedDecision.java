package kz.kuzet.guard;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision with the evidence and the request on which it was taken. */
public final class ObservedDecision {

    private final Decision decision;
    private final @Nullable Evidence evidence;
    private final @Nullable RequestDigest request;

    ObservedDecision(Decision decision, @Nullable Evidence evidence, @Nullable RequestDigest request) {
        this.decision = Objects.requireNonNull(decision, "decision");
        this.evidence = evidence;
        this.request = request;
    }

    /** {@return what was decided} */
    public Decision decision() {
        return decision;
    }

    /** {@return what the recipient had shown; nothing where the guard was given none, as for a component} */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /**
     * {@return the digest of the request that was decided on; nothing where the guard was given none, as while a request is
     * prepared}
     */
    public Optional<RequestDigest> request() {
        return Optional.ofNullable(request);
    }
}
