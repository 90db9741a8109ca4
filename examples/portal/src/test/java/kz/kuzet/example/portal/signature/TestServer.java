package kz.kuzet.example.portal.signature;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that answers as a test tells it. */
final class TestServer implements AutoCloseable {

    /** What is asked. */
    record Question(String method, String path, String contentType, byte[] body) {}

    /** What is answered; a negative status leaves the answer half sent. */
    record Answer(int status, byte[] body) {}

    /** Answers questions. */
    @FunctionalInterface
    interface Responder {
        Answer answer(Question question) throws Exception;
    }

    private static final int HALF_SENT = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);

    TestServer(Responder responder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                Answer answer = responder.answer(new Question(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getPath(),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        exchange.getRequestBody().readAllBytes()));
                if (answer.status() == HALF_SENT) {
                    exchange.sendResponseHeaders(200, answer.body().length);
                    OutputStream body = exchange.getResponseBody();
                    body.write(answer.body(), 0, answer.body().length / 2);
                    body.flush();
                    closed.await();
                    return;
                }
                if (answer.status() / 100 == 3) {
                    exchange.getResponseHeaders()
                            .add("Location", address().resolve("/elsewhere").toString());
                }
                exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
                exchange.getResponseBody().write(answer.body());
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
        server.start();
    }

    static Answer ok(byte[] body) {
        return new Answer(200, body);
    }

    /** Sends the first half and then nothing more. */
    static Answer half(byte[] body) {
        return new Answer(HALF_SENT, body);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
