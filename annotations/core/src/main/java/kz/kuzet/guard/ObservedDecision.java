package kz.kuzet.guard;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision together with what it was taken on. */
public final class ObservedDecision {

    private final Decision decision;
    private final @Nullable Evidence evidence;
    private final @Nullable RequestDigest request;

    ObservedDecision(Decision decision, @Nullable Evidence evidence, @Nullable RequestDigest request) {
        this.decision = Objects.requireNonNull(decision, "decision");
        this.evidence = evidence;
        this.request = request;
    }

    /**
     * Returns what was decided.
     *
     * @return the decision
     */
    public Decision decision() {
        return decision;
    }

    /**
     * Returns what the recipient had shown.
     *
     * @return the evidence, or nothing where the guard was given none, as for a component
     */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /**
     * Returns the request that was decided on.
     *
     * @return its digest, or nothing where the guard was given none, as while a request is prepared
     */
    public Optional<RequestDigest> request() {
        return Optional.ofNullable(request);
    }
}
