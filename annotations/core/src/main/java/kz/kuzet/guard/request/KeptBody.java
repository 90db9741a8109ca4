package kz.kuzet.guard.request;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body, as they arrived, for as many readers as want them. A small body is kept in memory. A larger one is kept in a
 * temporary file that only its owner may read, and that is deleted with the request, whatever becomes of it: most systems take its
 * name away as soon as it is open.
 */
public final class KeptBody implements Closeable {

    /** How many bytes are kept in memory; a body with more goes into a file. */
    public static final int MOST_IN_MEMORY = 128 * 1024;

    private static final int FIRST = 512;

    private byte[] memory;
    private long size;
    private @Nullable FileChannel file;
    private boolean closed;

    public KeptBody() {
        memory = new byte[0];
    }

    private KeptBody(byte[] bytes) {
        memory = bytes;
        size = bytes.length;
    }

    /** Keeps what is in memory already. No file is needed for it, so this never blocks. */
    public static KeptBody of(byte[] bytes) {
        return new KeptBody(bytes);
    }

    /** How many bytes there are by now. */
    public synchronized long size() {
        return size;
    }

    /** Adds all bytes of a buffer, and leaves its position where it is. */
    public synchronized void append(ByteBuffer more) throws IOException {
        requireOpen();
        ByteBuffer added = more.duplicate();
        int length = added.remaining();
        if (file == null && size + length > MOST_IN_MEMORY) {
            file = create();
            write(ByteBuffer.wrap(memory, 0, (int) size), 0);
            memory = new byte[0];
        }
        if (file == null) {
            int end = (int) size + length;
            if (end > memory.length) {
                memory = Arrays.copyOf(memory, Math.max(end, Math.max(FIRST, 2 * memory.length)));
            }
            added.get(memory, (int) size, length);
        } else {
            write(added, size);
        }
        size += length;
    }

    private static FileChannel create() throws IOException {
        Path path = Files.createTempFile("kuzet", null);
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        FileChannel open = open(file);
        long next = position;
        while (bytes.hasRemaining()) {
            next += open.write(bytes, next);
        }
    }

    private static FileChannel open(@Nullable FileChannel file) throws IOException {
        if (file == null) {
            throw ended();
        }
        return file;
    }

    /**
     * Copies bytes.
     *
     * @return how many; -1 where there are none at this position by now
     */
    public synchronized int read(long position, byte[] target, int offset, int length) throws IOException {
        requireOpen();
        int copied = (int) Math.min(length, size - position);
        if (copied <= 0) {
            return length == 0 ? 0 : -1;
        }
        if (file == null) {
            System.arraycopy(memory, (int) position, target, offset, copied);
            return copied;
        }
        return file.read(ByteBuffer.wrap(target, offset, copied), position);
    }

    /** A reader that begins at the first byte. */
    public InputStream open() {
        return new Reader();
    }

    /** All of it, in a new array. */
    public byte[] bytes() throws IOException {
        return open().readAllBytes();
    }

    /** SHA-256 over all of it. */
    public RequestDigest digest() throws IOException {
        return RequestDigest.overStream(open());
    }

    /** Gives memory and file back. Whoever reads afterwards gets an exception. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        memory = new byte[0];
        if (file != null) {
            file.close();
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw ended();
        }
    }

    private static IOException ended() {
        return new IOException("The request has ended, and its body is no longer kept.");
    }

    private final class Reader extends InputStream {

        private long position;
        private long marked;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int copied = KeptBody.this.read(position, target, offset, length);
            position += Math.max(copied, 0);
            return copied;
        }

        @Override
        public int available() {
            return (int) Math.min(size() - position, Integer.MAX_VALUE);
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public synchronized void mark(int limit) {
            marked = position;
        }

        @Override
        public synchronized void reset() {
            position = marked;
        }
    }
}
