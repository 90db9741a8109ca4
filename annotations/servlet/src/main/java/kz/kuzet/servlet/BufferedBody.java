package kz.kuzet.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.guard.request.KeptBody;
import org.jspecify.annotations.Nullable;

/** A buffered body that is read again. All of it is here, so whoever reads it without blocking is told so once. */
final class BufferedBody extends ServletInputStream {

    private final ServletRequest request;
    private final InputStream bytes;
    private final AtomicBoolean isEndTold = new AtomicBoolean();
    private volatile @Nullable ReadListener listener;
    private volatile boolean isTelling;

    /** @param request the request to which it belongs */
    BufferedBody(KeptBody body, ServletRequest request) {
        this.request = request;
        this.bytes = body.open();
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

    /** With a listener it is false at the end, as in all containers, and the listener is told of the end. */
    @Override
    public boolean isReady() {
        ReadListener told = listener;
        if (told == null || !isFinished()) {
            return true;
        }
        if (!isTelling) {
            request.getAsyncContext().start(() -> tellEnd(told));
        }
        return false;
    }

    /** @throws IllegalStateException if the request is not asynchronous, or there is a listener */
    @Override
    public void setReadListener(ReadListener listener) {
        Objects.requireNonNull(listener, "listener");
        if (this.listener != null) {
            throw new IllegalStateException("The body has a listener already.");
        }
        AsyncContext context = request.getAsyncContext();
        this.listener = listener;
        isTelling = true;
        context.start(() -> tell(listener));
    }

    private void tell(ReadListener told) {
        try {
            if (!isFinished()) {
                told.onDataAvailable();
            }
        } catch (IOException | RuntimeException | Error e) {
            told.onError(e);
            return;
        } finally {
            isTelling = false;
        }
        tellEnd(told);
    }

    private void tellEnd(ReadListener told) {
        if (isFinished() && isEndTold.compareAndSet(false, true)) {
            try {
                told.onAllDataRead();
            } catch (IOException | RuntimeException | Error e) {
                told.onError(e);
            }
        }
    }
}
