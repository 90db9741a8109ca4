package kz.kuzet.example.portal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for NCALayer on the recipient's computer: greets, takes the order to sign (module {@code kz.gov.pki.knca.basics}) over
 * a WebSocket (RFC 6455), and answers with a signature, or as if the recipient had closed the window. Speaks without TLS, since no
 * browser would trust a certificate made here.
 */
final class NcaLayerStandIn implements AutoCloseable {

    /** Makes the signature over the bytes that the page gives. */
    interface Signer {
        byte[] sign(byte[] content) throws GeneralSecurityException, IOException;
    }

    private static final Pattern KEY = Pattern.compile("(?im)^Sec-WebSocket-Key: *(\\S+)");
    private static final String SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int FINAL = 0x80;
    private static final int TEXT = 0x1;
    private static final int CLOSE = 0x8;

    private final ServerSocket server;
    private final AtomicReference<Signer> signer = new AtomicReference<>();
    private final AtomicReference<JsonNode> order = new AtomicReference<>();
    private final JsonMapper json = JsonMapper.builder().build();

    NcaLayerStandIn() throws IOException {
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "NCALayer stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + server.getLocalPort());
    }

    /** From now on signs so, or cancels where null is given. */
    void sign(Signer with) {
        signer.set(with);
    }

    /** The latest order, as it came. */
    JsonNode order() {
        return order.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket.getInputStream(), socket.getOutputStream());
            } catch (IOException | GeneralSecurityException ended) {
                // The page has gone, or the test is over: wait for the next.
                continue;
            }
        }
    }

    private void talk(InputStream in, OutputStream out) throws IOException, GeneralSecurityException {
        handshake(in, out);
        write(out, "{\"result\":{\"version\":\"1.4\"}}");
        JsonNode asked = json.readTree(read(in));
        order.set(asked);
        Signer signing = signer.get();
        if (signing == null) {
            write(out, "{\"status\":false,\"code\":\"ACTION_CANCELED\",\"message\":\"action.canceled\"}");
        } else {
            byte[] content = Base64.getDecoder().decode(asked.at("/args/data").asString());
            String cms = Base64.getEncoder().encodeToString(signing.sign(content));
            write(out, "{\"status\":true,\"body\":{\"result\":[\"" + cms + "\"]}}");
        }
        // The page says that it closes, and waits until it is told the same.
        readByte(in);
        out.write(new byte[] {(byte) (FINAL | CLOSE), 0});
        out.flush();
    }

    private static void handshake(InputStream in, OutputStream out) throws IOException, GeneralSecurityException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) readByte(in));
        }
        Matcher key = KEY.matcher(head);
        if (!key.find()) {
            throw new IOException("no WebSocket");
        }
        byte[] accept =
                MessageDigest.getInstance("SHA-1").digest((key.group(1) + SUFFIX).getBytes(StandardCharsets.US_ASCII));
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(accept) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** One masked text frame, as every browser sends a short message. */
    private static byte[] read(InputStream in) throws IOException {
        int opcode = readByte(in) & 0xf;
        if (opcode == CLOSE) {
            throw new EOFException("closed");
        }
        long length = readByte(in) & 0x7f;
        int further = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (further > 0) {
            length = 0;
            for (int i = 0; i < further; i++) {
                length = length << 8 | readByte(in);
            }
        }
        byte[] mask = in.readNBytes(4);
        byte[] payload = in.readNBytes(Math.toIntExact(length));
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return payload;
    }

    private static void write(OutputStream out, String text) throws IOException {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        out.write(FINAL | TEXT);
        if (payload.length < 126) {
            out.write(payload.length);
        } else {
            out.write(126);
            out.write(payload.length >> 8);
            out.write(payload.length);
        }
        out.write(payload);
        out.flush();
    }

    private static int readByte(InputStream in) throws IOException {
        int read = in.read();
        if (read < 0) {
            throw new EOFException("closed");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
