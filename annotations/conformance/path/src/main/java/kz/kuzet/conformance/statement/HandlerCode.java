package kz.kuzet.conformance.statement;

import java.util.concurrent.atomic.AtomicInteger;
import kz.kuzet.Channel;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuard;

/** What the tried handler does. Its source is compiled by the test. */
public final class HandlerCode {

    static final String PROVIDED = "provided";
    static final String REFUSED = "refused by its own code";

    private static final AtomicInteger PROVISIONS = new AtomicInteger();

    private HandlerCode() {}

    /** Provides the service. */
    public static String provide() {
        PROVISIONS.incrementAndGet();
        return PROVIDED;
    }

    /** Asks the guard first, for somebody who has not logged in. */
    public static String ask(ServiceGuard guard) {
        Decision decision =
                guard.decide(Evidence.withoutLogin(Channel.PORTAL), RequestDigest.over(new byte[] {1, 2, 3}));
        return decision instanceof Decision.Granted ? provide() : REFUSED;
    }

    /** How often it was provided since the last question. */
    static int provisions() {
        return PROVISIONS.getAndSet(0);
    }
}
