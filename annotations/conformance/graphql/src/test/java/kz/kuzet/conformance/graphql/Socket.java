package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.kuzet.conformance.spring.Server;
import tools.jackson.databind.json.JsonMapper;

/** A client of the protocol graphql-transport-ws. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;
    private int last;

    private Socket(Server server, String... headers) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/socket"), this)
                .join();
    }

    static Socket open(Server server, String... headers) {
        for (int attempt = 0; attempt < 3; attempt++) {
            Socket socket = new Socket(server, headers);
            socket.write(Map.of("type", "connection_init"));
            // Reactor Netty 1.3.7 may stop reading from a connection (reactor-netty issue 4361). Nothing was asked yet.
            Optional<Map<String, Object>> answer = socket.next(10);
            if (answer.isPresent()) {
                assertThat(answer.get()).containsEntry("type", "connection_ack");
                return socket;
            }
            socket.close();
        }
        throw new AssertionError("not acknowledged");
    }

    /** All results of a request. */
    List<Answer> send(String document, Map<String, Object> variables) {
        String id = String.valueOf(++last);
        write(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document, "variables", variables)));
        List<Answer> answers = new ArrayList<>();
        while (true) {
            Map<String, Object> message = next(60).orElseThrow(() -> new AssertionError("nothing was received"));
            switch ((String) message.get("type")) {
                case "next" -> answers.add(Answer.of(JSON.writeValueAsString(message.get("payload"))));
                case "error" -> {
                    answers.add(Answer.of(JSON.writeValueAsString(Map.of("errors", message.get("payload")))));
                    return answers;
                }
                case "complete" -> {
                    return answers;
                }
                default -> throw new AssertionError(message);
            }
        }
    }

    private void write(Map<String, Object> message) {
        socket.sendText(JSON.writeValueAsString(message), true).join();
    }

    @SuppressWarnings("unchecked")
    private Optional<Map<String, Object>> next(int seconds) {
        try {
            return Optional.ofNullable(received.poll(seconds, TimeUnit.SECONDS))
                    .map(text -> JSON.readValue(text, Map.class));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
        partial.append(data);
        if (isLast) {
            received.add(partial.toString());
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
