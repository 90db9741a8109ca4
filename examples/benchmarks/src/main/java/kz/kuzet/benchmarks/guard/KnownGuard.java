package kz.kuzet.benchmarks.guard;

import kz.kuzet.guard.Decision;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The same portal of many services and the same order of requests, but the caller holds the guard already, as an adapter does
 * that has looked up each handler once. The difference to {@link LookUp} is the look-up; the rest is the memory of many guards.
 */
public class KnownGuard {

    /** A service that asks for a one-time password, as do all of the portal. */
    @Benchmark
    public Decision oneTimePassword(Endpoints endpoints, Given given) {
        return endpoints.nextGuard().decide(given.oneTimePassword, given.request);
    }
}
