package kz.kuzet.conformance.graphql;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Socket socket = new Socket(server, headers);
        socket.write(Map.of("type", "connection_init"));
        if (!"connection_ack".equals(socket.next().get("type"))) {
            throw new AssertionError("not acknowledged");
        }
        return socket;
    }

    /** All results of a request. */
    List<Answer> send(String document, Map<String, Object> variables) {
        String id = String.valueOf(++last);
        write(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document, "variables", variables)));
        List<Answer> answers = new ArrayList<>();
        while (true) {
            Map<String, Object> message = next();
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
    private Map<String, Object> next() {
        try {
            String text = received.poll(1, TimeUnit.MINUTES);
            if (text == null) {
                throw new AssertionError("nothing was received");
            }
            return JSON.readValue(text, Map.class);
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
