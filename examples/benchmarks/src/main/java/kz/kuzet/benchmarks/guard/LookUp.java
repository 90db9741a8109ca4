package kz.kuzet.benchmarks.guard;

import kz.kuzet.guard.Decision;
import org.openjdk.jmh.annotations.Benchmark;

/** The way of an adapter to frameworks: it has the class of the handler, looks up its guard, and asks it. */
public class LookUp {

    /** A service that asks for a one-time password, as do all of the portal. */
    @Benchmark
    public Decision oneTimePassword(Endpoints endpoints, Given given) {
        return endpoints
                .guards
                .forEndpoint(endpoints.nextEndpoint())
                .orElseThrow()
                .decide(given.oneTimePassword, given.request);
    }
}
