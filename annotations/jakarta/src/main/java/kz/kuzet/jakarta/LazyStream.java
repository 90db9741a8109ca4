package kz.kuzet.jakarta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.kuzet.guard.request.KeptBody;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;

/** An entity stream for readers before the decision. The whole entity is buffered when the first byte is read. */
final class LazyStream extends InputStream {

    private final SentRequest sent;
    private final @Nullable KeptBody kept;
    private @Nullable InputStream buffer;

    LazyStream(SentRequest sent) {
        this(sent, null);
    }

    /** @param kept what is read; null where it has not been kept yet */
    LazyStream(SentRequest sent, @Nullable KeptBody kept) {
        this.sent = sent;
        this.kept = kept;
    }

    private InputStream buffer() throws IOException {
        if (buffer == null) {
            buffer = (kept == null ? sent.body() : kept).open();
        }
        return buffer;
    }

    @Override
    public int read() throws IOException {
        return buffer().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return buffer().read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
        return buffer().available();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public synchronized void mark(int limit) {
        try {
            buffer().mark(limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void reset() throws IOException {
        buffer().reset();
    }
}
