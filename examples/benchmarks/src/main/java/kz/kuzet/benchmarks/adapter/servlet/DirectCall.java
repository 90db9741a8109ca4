package kz.kuzet.benchmarks.adapter.servlet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.OutputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request as Tomcat hands it on when it has read its head. It is sent again and again. */
final class DirectCall {

    private final CoyoteAdapter adapter;
    private final byte[] path;
    private final byte[] body;
    private final Request request = new Request();
    private final Response response = new Response();
    private int status;

    DirectCall(Connector connector, String path, byte[] body) {
        this.adapter = new CoyoteAdapter(connector);
        this.path = path.getBytes(StandardCharsets.ISO_8859_1);
        this.body = body;
        request.setResponse(response);
        response.setRequest(request);
        response.setOutputBuffer(new Discarding());
    }

    /** Sends it, and returns the status of the answer. */
    int send() throws Exception {
        request.setInputBuffer(new Body(ByteBuffer.wrap(body)));
        request.setMethod("POST");
        request.requestURI().setBytes(path, 0, path.length);
        request.protocol().setString("HTTP/1.1");
        request.scheme().setString("http");
        request.serverName().setString("localhost");
        request.getMimeHeaders().setValue("Content-Type").setString("application/json");
        request.setContentLength(body.length);
        adapter.service(request, response);
        status = response.getStatus();
        request.recycle();
        response.recycle();
        return status;
    }

    /** The body of one request. */
    private record Body(ByteBuffer bytes) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int size = bytes.remaining();
            handler.setByteBuffer(bytes.duplicate());
            bytes.position(bytes.limit());
            return size;
        }

        @Override
        public int available() {
            return bytes.remaining();
        }
    }

    /** Takes the body of an answer. */
    private static final class Discarding implements OutputBuffer {

        private long written;

        @Override
        public int doWrite(ByteBuffer chunk) {
            int size = chunk.remaining();
            chunk.position(chunk.limit());
            written += size;
            return size;
        }

        @Override
        public long getBytesWritten() {
            return written;
        }
    }
}
