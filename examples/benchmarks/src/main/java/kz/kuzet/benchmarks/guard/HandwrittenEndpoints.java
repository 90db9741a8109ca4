package kz.kuzet.benchmarks.guard;

import java.util.Arrays;
import kz.kuzet.benchmarks.guard.Portal.Answer;
import kz.kuzet.benchmarks.guard.Portal.Session;
import kz.kuzet.guard.RequestDigest;
import org.openjdk.jmh.annotations.Setup;

/** A portal without Kuzet: for each service a class of its own for the endpoint, with the {@code if} in its own method. */
public class HandwrittenEndpoints extends Traffic {

    /** So often that the virtual machine compiles the method, as it does in a portal that has been running for a while. */
    private static final int CALLS_BEFORE = 20_000;

    private Endpoint[] endpoints;

    /** An endpoint, as frameworks see it. */
    interface Endpoint {
        Answer answer(Session session, RequestDigest request);
    }

    /** A template of endpoints. */
    static final class EndpointWithIf implements Endpoint {
        @Override
        public Answer answer(Session session, RequestDigest request) {
            return Portal.oneTimePassword(session, request);
        }
    }

    /**
     * Builds the portal, and lets each endpoint work for a while.
     *
     * @param given what was shown
     * @throws ReflectiveOperationException if a copy of the template cannot be made
     */
    @Setup
    public void build(Given given) throws ReflectiveOperationException {
        endpoints = new Endpoint[services];
        for (int i = 0; i < services; i++) {
            Endpoint endpoint = (Endpoint)
                    copyOf(EndpointWithIf.class).getDeclaredConstructor().newInstance();
            endpoints[i] = endpoint;
            for (int call = 0; call < CALLS_BEFORE; call++) {
                endpoint.answer(given.oneTimePasswordSession, given.request);
            }
        }
        shuffle(Arrays.asList(endpoints));
    }

    /** Returns the endpoint to which the next request goes. */
    Endpoint nextEndpoint() {
        return endpoints[next()];
    }
}
