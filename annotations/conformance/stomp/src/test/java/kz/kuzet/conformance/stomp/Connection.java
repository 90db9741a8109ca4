package kz.kuzet.conformance.stomp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A client that writes every byte itself, over the WebSocket of the JDK. */
public final class Connection implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LinkedBlockingQueue<Frame> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private Connection(int port, String... handshake) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().subprotocols("v12.stomp");
        for (int i = 0; i < handshake.length; i += 2) {
            builder.header(handshake[i], handshake[i + 1]);
        }
        socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), new Frames())
                .join();
    }

    /** Opens a session. */
    public static Connection to(int port, String... handshake) {
        Connection connection = new Connection(port, handshake);
        connection.send(Frame.of("CONNECT", "", "accept-version", "1.2", "host", "portal"));
        Frame answer = connection.next();
        if (!answer.command().equals("CONNECTED")) {
            throw new AssertionError(answer);
        }
        return connection;
    }

    /** Opens a session that keeps when a frame is refused. */
    public static Connection withProblems(int port, String... handshake) {
        Connection connection = to(port, handshake);
        connection.send(Frame.subscribe("/kuzet/problems", "problems"));
        return connection;
    }

    public void send(Frame frame) {
        socket.sendText(new String(frame.bytes(), StandardCharsets.UTF_8), true).join();
    }

    public void sendBinary(byte[] frame) {
        socket.sendBinary(ByteBuffer.wrap(frame), true).join();
    }

    /** The next frame, which may still be to come. */
    public Frame next() {
        try {
            Frame frame = received.poll(10, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("nothing came");
            }
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends a frame and waits for the answer. */
    public Frame ask(Frame frame) {
        send(frame);
        return next();
    }

    /** What has come by now. */
    public List<Frame> received() {
        return List.copyOf(received);
    }

    /** Waits until the server has closed it. */
    public int closed() {
        try {
            return closed.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Frames implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                if (text.indexOf("\0") >= 0) {
                    received.add(Frame.read(text.toString()));
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
