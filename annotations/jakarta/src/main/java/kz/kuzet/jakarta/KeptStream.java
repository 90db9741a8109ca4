package kz.kuzet.jakarta;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity stream that is read twice: as a whole before the guard decides, and again by the resource method. */
final class KeptStream extends InputStream {

    /** Keeps the whole body, or throws where it is not there any more. */
    @FunctionalInterface
    interface Keeping {
        byte[] body() throws IOException;
    }

    private final InputStream raw;
    private final Keeping keeping;
    private boolean decided;
    private @Nullable InputStream kept;

    KeptStream(InputStream raw, Keeping keeping) {
        this.raw = raw;
        this.keeping = keeping;
    }

    /** Whoever reads next begins at the first byte. */
    void rewind() {
        kept = null;
    }

    /**
     * From now on the resource method reads.
     *
     * @param body what was kept; null where it has not been read yet, and then nothing is kept any more
     */
    void handOver(byte @Nullable [] body) {
        decided = true;
        kept = body == null ? null : new ByteArrayInputStream(body);
    }

    private InputStream stream() throws IOException {
        if (kept == null && !decided) {
            kept = new ByteArrayInputStream(keeping.body());
        }
        return Objects.requireNonNullElse(kept, raw);
    }

    @Override
    public int read() throws IOException {
        return stream().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return stream().read(target, offset, length);
    }

    @Override
    public long skip(long count) throws IOException {
        return stream().skip(count);
    }

    @Override
    public int available() throws IOException {
        return stream().available();
    }

    @Override
    public boolean markSupported() {
        return !decided || kept != null || raw.markSupported();
    }

    @Override
    public synchronized void mark(int limit) {
        try {
            stream().mark(limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void reset() throws IOException {
        stream().reset();
    }

    /** Whoever closes it before the decision must not close it for the resource method. */
    @Override
    public void close() throws IOException {
        if (decided) {
            raw.close();
        }
    }
}
