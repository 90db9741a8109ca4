package kz.kuzet.benchmarks.guard;

import kz.kuzet.benchmarks.guard.Portal.Answer;
import org.openjdk.jmh.annotations.Benchmark;

/** The {@code if} of {@link Portal}: what all else is compared with. */
public class HandwrittenIf {

    /** A service that asks for login and password. */
    @Benchmark
    public Answer loginPassword(Given given) {
        return Portal.loginPassword(given.loginSession, given.request);
    }

    /** A service that asks for a one-time password. */
    @Benchmark
    public Answer oneTimePassword(Given given) {
        return Portal.oneTimePassword(given.oneTimePasswordSession, given.request);
    }

    /** A service that asks for a signature. */
    @Benchmark
    public Answer signature(Given given) {
        return Portal.signature(given.signatureSession, given.request);
    }
}
