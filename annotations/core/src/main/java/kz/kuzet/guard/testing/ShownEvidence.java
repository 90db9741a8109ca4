package kz.kuzet.guard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a test, in place of the application's, for an adapter that waits for it.
 *
 * @param <R> a request of the framework
 * @param <T> the evidence source of the framework
 */
public abstract class ShownEvidence<R, T extends ShownEvidence<R, T>> extends ShownFactors<T>
        implements RequestEvidence<R> {

    /** For the evidence sources of the adapters. */
    protected ShownEvidence() {}

    @Override
    public final Evidence evidence(R request) {
        return shown(confirmsWhateverIsSent() ? digest(request) : null);
    }

    private @Nullable RequestDigest digest(R request) {
        try {
            return formedRequest(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
