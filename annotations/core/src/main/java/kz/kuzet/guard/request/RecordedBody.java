package kz.kuzet.guard.request;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A body between the network and a server that reads it. Whoever asks the server first for a parameter, a part or the stream, its
 * bytes are kept on their way, up to the limit, so that they can still be digested as they arrived. Where the guard is the first
 * who needs them, the server gets them afterwards as if they arrived only then.
 */
public final class RecordedBody implements Closeable {

    /** Request attribute: the recorded body. */
    public static final String ATTRIBUTE = RecordedBody.class.getName();

    private static final int REPLAYED_AT_ONCE = 8192;

    /** What has not arrived yet. */
    @FunctionalInterface
    public interface Rest {

        /**
         * Waits for bytes and adds them.
         *
         * @return false at the end of the body
         */
        boolean appendTo(KeptBody kept) throws IOException;
    }

    private final int limit;
    private final Rest rest;
    private final KeptBody kept = new KeptBody();
    private final boolean keeps;
    private boolean lost;
    private boolean tooLarge;
    private boolean ended;
    private boolean closed;
    private long given;

    /**
     * @param limit how many bytes are kept at most
     * @param keeps whether bytes are kept that the server reads before the guard needs them
     * @param rest reads from the network
     */
    public RecordedBody(int limit, boolean keeps, Rest rest) {
        this.limit = limit;
        this.keeps = keeps;
        this.rest = rest;
    }

    /**
     * Keeps all of it; waits for what has not arrived yet.
     *
     * @return the body; null where bytes have passed that were not kept
     * @throws IOException if it is larger than the limit, or cannot be read
     */
    public synchronized @Nullable KeptBody keep() throws IOException {
        if (tooLarge) {
            throw new RequestTooLargeException(limit);
        }
        if (lost || closed) {
            return null;
        }
        while (!ended && kept.size() <= limit) {
            ended = !rest.appendTo(kept);
        }
        if (kept.size() > limit) {
            throw new RequestTooLargeException(limit);
        }
        return kept;
    }

    /** Tells whether the server has taken nothing of it. */
    public synchronized boolean isUntouched() {
        return given == 0;
    }

    /** Tells whether there are bytes that arrived before the server asked for them. */
    public synchronized boolean isAhead() {
        return !lost && given < kept.size();
    }

    /** Tells whether nothing more comes from the network. */
    public synchronized boolean hasEnded() {
        return ended;
    }

    /**
     * The next bytes that arrived before the server asked for them.
     *
     * @param most how many are wanted at most
     * @throws IOException if the request has ended
     */
    public synchronized ByteBuffer next(int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(Math.min(REPLAYED_AT_ONCE, most), kept.size() - given)];
        int copied = Math.max(kept.read(given, bytes, 0, bytes.length), 0);
        given += copied;
        return ByteBuffer.wrap(bytes, 0, copied);
    }

    /** The server has read bytes from the network. */
    public synchronized void pass(ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        given += length;
        if (length == 0 || lost) {
            return;
        }
        if (keeps && kept.size() + length <= limit) {
            kept.append(bytes);
        } else {
            lost = true;
            tooLarge = keeps;
            kept.close();
        }
    }

    /** The server has read the end of the body. */
    public synchronized void end() {
        ended = true;
    }

    /** Gives memory and file back, at the end of the request. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        kept.close();
    }

    /** Tells whether the request has ended. */
    public synchronized boolean isClosed() {
        return closed;
    }
}
