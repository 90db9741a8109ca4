package kz.kuzet.jakarta;

import jakarta.ws.rs.core.FeatureContext;

/** Servers of Jakarta REST that call resource methods without what a dynamic feature has put before them. */
final class UnguardedServers {

    private static final String CXF = "org.apache.cxf.";

    private UnguardedServers() {}

    /**
     * Stops where guards would stand before some methods only.
     *
     * @throws IllegalStateException on such a server
     */
    static void stop(FeatureContext context) {
        if (context.getClass().getName().startsWith(CXF)) {
            throw new IllegalStateException(
                    "Kuzet does not let this application start: it runs on Apache CXF, which tells no feature of the"
                        + " methods of sub-resources, and would leave their guards out. Run it on Jersey or RESTEasy."
                        + " Or leave GuardFeature away, call the guards in the code of the resources before anything"
                        + " is provided, and write @CallsGuard beside @PublicService.");
        }
    }
}
