package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly. */
public final class JerseyContainer implements Container {

    private static final URI ADDRESS = URI.create("http://127.0.0.1:0/");

    @Override
    public Running start(Application application) throws IOException {
        ResourceConfig config = ResourceConfig.forApplication(application);
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(ADDRESS, config, false);
        server.start();
        return new Running() {
            @Override
            public int port() {
                return server.getListener("grizzly").getPort();
            }

            @Override
            public void stop() {
                server.shutdownNow();
            }
        };
    }
}
