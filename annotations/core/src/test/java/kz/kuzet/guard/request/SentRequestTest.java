package kz.kuzet.guard.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.kuzet.guard.FormedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is read from its framework once, whole or not at all. */
class SentRequestTest {

    private static final int LIMIT = 10;

    private static SentRequest sent(FrameworkRequest request) {
        return new SentRequest(request, "code", LIMIT, true);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, -1})
    void isReadOnceAndDigested(long announced) throws IOException {
        StringRequest request = new StringRequest("body", announced);
        SentRequest sent = sent(request);
        assertThat(sent.buffered()).isNull();
        assertThat(request.opened()).isZero();
        assertThat(sent.body().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("body");
        assertThat(sent.body()).isSameAs(sent.buffered());
        assertThat(sent.digest())
                .isEqualTo(FormedRequest.of(
                                "code",
                                "POST",
                                "/path",
                                null,
                                "text/plain",
                                sent.body().bytes())
                        .digest());
        assertThat(request.opened()).isOne();
        assertThat(sent.whyNotDigested()).isNull();
    }

    @Test
    void isNotReadWhereNothingIsConfirmed() throws IOException {
        StringRequest request = new StringRequest("body", 4);
        SentRequest sent = sent(request);
        sent.setConfirmed(false);
        assertThat(sent.digest()).isSameAs(SentRequest.ANY);
        assertThat(request.opened()).isZero();
    }

    /** A longer body than was announced is one that a filter has put in its place. */
    @ParameterizedTest
    @CsvSource({"0123456789, 10", "0123456789, -1", "0123456789, 4", "0123, 1", "'', 0", "0, 0"})
    void ofTheGreatestSizeIsRead(String body, long announced) throws IOException {
        SentRequest sent = sent(new StringRequest(body, announced));
        assertThat(sent.body().bytes()).asString(StandardCharsets.UTF_8).isEqualTo(body);
        assertThat(sent.isTooLarge()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0123456789a, 11", "0123456789a, -1", "0123456789a, 4", "0, 11"})
    void thatIsLargerIsNot(String body, long announced) {
        SentRequest sent = sent(new StringRequest(body, announced));
        assertThatExceptionOfType(RequestTooLargeException.class)
                .isThrownBy(sent::digest)
                .withMessage("the request has more than 10 bytes");
        assertThatExceptionOfType(RequestTooLargeException.class).isThrownBy(sent::body);
        assertThat(sent.isTooLarge()).isTrue();
        assertThat(sent.explains(new IOException())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({", 4", "'', 4", "'', -1", "bod, 4"})
    void ofWhichBytesAreMissingIsNotDigested(String body, long announced) throws IOException {
        SentRequest sent = sent(new StringRequest(body, announced));
        assertThat(sent.digest()).isNull();
        assertThat(sent.whyNotDigested()).startsWith("its body is not there to be digested");
        assertThat(sent.isMissed()).isFalse();
        assertThat(sent.explains(new IOException())).isFalse();
        assertThatExceptionOfType(BodyGoneException.class).isThrownBy(sent::body);
        assertThat(sent.isMissed()).isTrue();
        assertThat(sent.whyNotDigested()).startsWith("EvidenceSource reads its body");
        assertThat(sent.explains(new IOException())).isTrue();
    }

    @Test
    void thatIsClosedExplainsTheExceptionOfAServer() {
        SentRequest sent = sent(new StringRequest("body", 4));
        assertThat(sent.explains(new IllegalStateException())).isFalse();
        sent.replaceBody(true);
        assertThat(sent.explains(new IOException())).isFalse();
        assertThat(sent.explains(new IllegalStateException())).isTrue();
    }

    @Test
    void thatIsReplacedIsReadAgain() throws IOException {
        StringRequest request = new StringRequest("body", 4);
        SentRequest sent = sent(request);
        assertThat(sent.body().bytes()).hasSize(4);
        sent.replaceBody(false);
        assertThat(sent.buffered()).isNull();
        assertThat(sent.body().bytes()).hasSize(4);
        assertThat(request.opened()).isEqualTo(2);
    }

    @Test
    void hasNoDigestWhereTheTextCannotBeWritten() throws IOException {
        SentRequest sent = new SentRequest(new StringRequest("body", 4), "\ud800", LIMIT, true);
        assertThat(sent.digest()).isNull();
        assertThat(sent.whyNotDigested())
                .isEqualTo("the code of the service is no Unicode text. Implement EvidenceSource.formedRequest, or"
                        + " have the client encode them.");
    }
}
