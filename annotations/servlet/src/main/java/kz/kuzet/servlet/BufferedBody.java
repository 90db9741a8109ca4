package kz.kuzet.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.kuzet.guard.request.KeptBody;

/** A buffered body that is read again. */
final class BufferedBody extends ServletInputStream {

    private final InputStream bytes;

    BufferedBody(KeptBody body) {
        bytes = body.open();
    }

    @Override
    public int read() throws IOException {
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return bytes.read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
        return bytes.available();
    }

    @Override
    public boolean isFinished() {
        try {
            return bytes.available() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the body is here already; there is nothing to listen for");
    }
}
