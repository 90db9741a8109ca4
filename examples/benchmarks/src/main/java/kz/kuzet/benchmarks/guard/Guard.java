package kz.kuzet.benchmarks.guard;

import kz.kuzet.guard.Decision;
import org.openjdk.jmh.annotations.Benchmark;

/** Kuzet's guards, each called by its name. */
public class Guard {

    /** A service that asks for login and password. */
    @Benchmark
    public Decision loginPassword(Given given) {
        return Services_ByLoginPasswordGuard.GUARD.decide(given.login, given.request);
    }

    /** A service that asks for a one-time password. */
    @Benchmark
    public Decision oneTimePassword(Given given) {
        return Services_ByOneTimePasswordGuard.GUARD.decide(given.oneTimePassword, given.request);
    }

    /** A service that asks for a signature. */
    @Benchmark
    public Decision signature(Given given) {
        return Services_BySignatureGuard.GUARD.decide(given.signature, given.request);
    }
}
