package kz.kuzet.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 (FIPS 180-4) over a formed request: what a recipient confirms, and what ties a confirmation to one request.
 *
 * <p>By default the formed request is the text of {@link FormedRequest}. An application may define another one. The same
 * request must always give the same bytes, and different requests must give different bytes.
 */
public final class RequestDigest {

    /** Length of a digest in bytes. */
    public static final int LENGTH = 32;

    private static final int BUFFER = 8192;

    // Four numbers rather than an array: they are immutable, and compared without a loop, without allocation and in
    // constant time.
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    private final @Nullable String formedRequest;

    private RequestDigest(ByteBuffer bytes, @Nullable String formedRequest) {
        this.formedRequest = formedRequest;
        this.first = bytes.getLong();
        this.second = bytes.getLong();
        this.third = bytes.getLong();
        this.fourth = bytes.getLong();
    }

    /**
     * {@return the digest of a formed request}
     *
     * @param formedRequest the bytes of the request
     */
    public static RequestDigest over(byte[] formedRequest) {
        return ofBytes(sha256().digest(formedRequest));
    }

    /**
     * {@return the digest of a formed request that need not be in memory as a whole}
     *
     * @param formedRequest the bytes of the request; read to their end, and not closed
     * @throws IOException if they cannot be read
     */
    public static RequestDigest overStream(InputStream formedRequest) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] part = new byte[BUFFER];
        for (int read = formedRequest.read(part); read >= 0; read = formedRequest.read(part)) {
            sha256.update(part, 0, read);
        }
        return ofBytes(sha256.digest());
    }

    /**
     * Takes a digest computed elsewhere.
     *
     * @param digest 32 bytes; they are copied
     * @return the digest
     * @throws IllegalArgumentException if these are not 32 bytes
     */
    public static RequestDigest ofBytes(byte[] digest) {
        if (digest.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes, not " + digest.length);
        }
        return new RequestDigest(ByteBuffer.wrap(digest), null);
    }

    /**
     * {@return the digest that a text shows}
     *
     * @param hex 64 hexadecimal digits
     * @throws IllegalArgumentException if these are not 64 hexadecimal digits
     */
    public static RequestDigest ofHex(String hex) {
        return ofBytes(HexFormat.of().parseHex(hex));
    }

    /** Takes the text of a formed request, so that a challenge can hand it out with the digest. */
    static RequestDigest of(FormedRequest request) {
        String text = request.toString();
        return new RequestDigest(ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.US_ASCII))), text);
    }

    /**
     * {@return the text over which the digest was computed: that of a {@link FormedRequest}; empty for any other digest} It is no part
     * of the value: digests are equal whether they know their text or not.
     */
    public Optional<String> formedRequest() {
        return Optional.ofNullable(formedRequest);
    }

    /** {@return the digest itself, in a new array of 32 bytes} */
    public byte[] toBytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestDigest that
                && ((first ^ that.first) | (second ^ that.second) | (third ^ that.third) | (fourth ^ that.fourth)) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    /** {@return the digest as 64 hexadecimal digits in lower case} */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(toBytes());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
