package kz.kuzet.guard.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import kz.kuzet.guard.RequestDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is kept whole, in memory or in a file, and not longer than its request. */
class KeptBodyTest {

    private static final int MOST = KeptBody.MOST_IN_MEMORY;

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "1000, 7",
        "131071, 8192",
        "131072, 8192",
        "131073, 8192",
        "131073, 131073",
        "500000, 9000"
    })
    void everyReaderGetsAllOfIt(int size, int atOnce) throws IOException {
        byte[] body = bytes(size);
        try (KeptBody kept = new KeptBody()) {
            for (int start = 0; start < size; start += atOnce) {
                kept.append(ByteBuffer.wrap(body, start, Math.min(atOnce, size - start)));
            }
            assertThat(kept.size()).isEqualTo(size);
            assertThat(kept.bytes()).isEqualTo(body);
            assertThat(kept.digest()).isEqualTo(RequestDigest.over(body));
            InputStream one = kept.open();
            InputStream other = kept.open();
            assertThat(one.readNBytes(size / 2)).isEqualTo(java.util.Arrays.copyOf(body, size / 2));
            assertThat(other.readAllBytes()).isEqualTo(body);
            assertThat(one.available()).isEqualTo(size - size / 2);
            assertThat(one.readAllBytes()).hasSize(size - size / 2);
            assertThat(one.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MOST + 1})
    void afterItsRequestItThrowsAndIsNotEmpty(int size) throws IOException {
        KeptBody kept = new KeptBody();
        kept.append(ByteBuffer.wrap(bytes(size)));
        InputStream reader = kept.open();
        kept.close();
        assertThatIOException().isThrownBy(reader::read).withMessageContaining("has ended");
        assertThatIOException().isThrownBy(kept::bytes);
        assertThatIOException().isThrownBy(() -> kept.append(ByteBuffer.wrap(bytes(1))));
    }

    /** What the server reads before the guard is kept up to the limit, and given to nobody twice. */
    @Test
    void whatTheServerReadsIsKept() throws IOException {
        RecordedBody recorded = new RecordedBody(10, true, kept -> {
            if (kept.size() > 5) {
                return false;
            }
            kept.append(ByteBuffer.wrap(new byte[] {4, 5, 6}));
            return true;
        });
        recorded.pass(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(recorded.isUntouched()).isFalse();
        assertThat(recorded.isAhead()).isFalse();
        KeptBody kept = recorded.keep();
        assertThat(kept).isNotNull();
        assertThat(kept.bytes()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(recorded.isAhead()).isTrue();
        assertThat(recorded.next(2)).isEqualTo(ByteBuffer.wrap(new byte[] {4, 5}));
        assertThat(recorded.next(2)).isEqualTo(ByteBuffer.wrap(new byte[] {6}));
        assertThat(recorded.hasEnded()).isTrue();
    }

    @Test
    void whatIsNotKeptIsMissed() throws IOException {
        RecordedBody recorded = new RecordedBody(10, false, kept -> false);
        recorded.pass(ByteBuffer.wrap(new byte[] {1}));
        assertThat(recorded.keep()).isNull();
    }

    @Test
    void whatIsLargerThanTheLimitIsNotKept() throws IOException {
        RecordedBody recorded = new RecordedBody(2, true, kept -> false);
        recorded.pass(ByteBuffer.wrap(new byte[] {1, 2}));
        recorded.pass(ByteBuffer.wrap(new byte[] {3}));
        assertThatIOException().isThrownBy(recorded::keep).withMessageContaining("more than 2 bytes");
    }
}
