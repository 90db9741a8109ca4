package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.core.Application;
import java.io.IOException;

/** The server that is tested: each module lists its own. */
public interface Container {

    /** Starts an application on a free port of 127.0.0.1; throws what the server throws where it must not start. */
    Running start(Application application) throws IOException;

    /** A started application. */
    interface Running {

        int port();

        void stop();
    }
}
