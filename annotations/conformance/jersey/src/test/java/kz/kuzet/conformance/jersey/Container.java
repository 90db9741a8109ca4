package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.core.Application;
import java.io.IOException;

/** The server that is tested: each module lists its own. */
public interface Container {

    /** Starts an application on a free port of 127.0.0.1; throws what the server throws where it must not start. */
    Running start(Application application) throws IOException;

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
