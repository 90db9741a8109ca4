package kz.kuzet.benchmarks.adapter.mvc;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** A body that can be read again. */
final class RepeatableBody extends ServletInputStream {

    private final byte[] bytes;
    private int position;

    RepeatableBody(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public synchronized void reset() {
        position = 0;
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int read = Math.min(length, bytes.length - position);
        if (read == 0) {
            return -1;
        }
        System.arraycopy(bytes, position, into, offset, read);
        position += read;
        return read;
    }

    @Override
    public boolean isFinished() {
        return position == bytes.length;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("nothing is asynchronous here");
    }
}
