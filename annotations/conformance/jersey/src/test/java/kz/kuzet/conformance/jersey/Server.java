package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.core.Application;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/** A running server with an application, and a client of it. */
final class Server implements AutoCloseable {

    private final Container.Running running;
    private final URI address;

    Server(Container.Running running) {
        this.running = running;
        this.address = URI.create("http://127.0.0.1:" + running.port() + "/");
    }

    /** Starts it on a free port; throws what the server throws where the application must not start. */
    static Server of(Application application) throws IOException {
        return new Server(container().start(application));
    }

    static Container container() {
        return ServiceLoader.load(Container.class, Server.class.getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    Answer post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send("POST", path, body, headers);
    }

    Answer send(String method, String path, String body, String... headers) throws IOException, InterruptedException {
        return send(
                method,
                path,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body),
                headers);
    }

    /** In chunks: how much will come is not said before. */
    Answer chunked(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(
                method, path, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)), headers);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address.resolve("/") + path.replaceFirst("^/", "")))
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        // A server may end a connection on which a body was not read, so each request has its own.
        HttpResponse<String> response = client().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    int port() {
        return address.getPort();
    }

    @Override
    public void close() {
        running.stop();
    }
}
