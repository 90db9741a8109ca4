package kz.kuzet.benchmarks.guard;

import kz.kuzet.benchmarks.guard.Portal.Answer;
import org.openjdk.jmh.annotations.Benchmark;

/** The {@code if} in a portal of many services: what the look-up of guards is compared with. */
public class HandwrittenPortal {

    /** A service that asks for a one-time password, as do all of the portal. */
    @Benchmark
    public Answer oneTimePassword(HandwrittenEndpoints endpoints, Given given) {
        return endpoints.nextEndpoint().answer(given.oneTimePasswordSession, given.request);
    }
}
