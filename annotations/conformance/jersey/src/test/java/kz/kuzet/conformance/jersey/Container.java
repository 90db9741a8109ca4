package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.core.Application;
import java.io.IOException;

/** The server that is tested: each module lists its own. */
public interface Container {

    /** Starts an application on a free port of 127.0.0.1; throws what the server throws where it must not start. */
    Running start(Application application) throws IOException;

    /** Starts an application that switches off whatever could find the adapter. */
    default Running startWithoutDiscovery(TestApplication application) throws IOException {
        return start(application
                .property("jakarta.ws.rs.loadServices", false)
                .property("jersey.config.disableAutoDiscovery", true)
                .property("jersey.config.disableMetainfServicesLookup", true));
    }

    /** The status where a locator returns a proxy, of which it is not known what stands behind it. */
    default int statusOfLocatedProxy() {
        return 403;
    }

    /** The status of OPTIONS where a locator answers, and no method does. */
    default int statusOfDerivedOptionsBelowLocator() {
        return 200;
    }

    /** A started application. */
    interface Running {

        int port();

        void stop();
    }
}
