package kz.kuzet.guard.request;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.guard.request.AnnouncedBody.Framing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that was read before does not look like none, and none does not look like one that was read. */
class AnnouncedBodyTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @EnumSource
    void aLengthHasToBeThere(Framing framing) {
        for (String method : new String[] {"GET", "POST"}) {
            for (String type : new String[] {null, JSON, FORM, "multipart/form-data"}) {
                for (int announced = 0; announced < 4; announced++) {
                    AnnouncedBody body = new AnnouncedBody(announced, false, framing, method, type);
                    assertThat(body.mayBeThere()).isEqualTo(announced > 0);
                    for (int read = 0; read < 5; read++) {
                        assertThat(body.wasReadBefore(read)).isEqualTo(read != announced);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBodyOfUnknownLengthIsNotEmpty(Framing framing) {
        for (String type : new String[] {null, JSON, FORM}) {
            AnnouncedBody body = new AnnouncedBody(-1, true, framing, "GET", type);
            assertThat(body.mayBeThere()).isTrue();
            assertThat(body.wasReadBefore(0)).isTrue();
            assertThat(body.wasReadBefore(1)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"})
    void withoutLengthAndEncodingHttp1HasNoBody(String method) {
        for (String type : new String[] {null, JSON, FORM, "multipart/form-data; boundary=x"}) {
            AnnouncedBody body = new AnnouncedBody(-1, false, Framing.BY_HEAD, method, type);
            assertThat(body.mayBeThere()).isFalse();
            assertThat(body.wasReadBefore(0)).isFalse();
        }
    }

    /** Where only reading tells: what may have been taken apart was, and so was what somebody announced by its type. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "BY_STREAM, GET, -, false",
                "BY_STREAM, POST, -, false",
                "BY_STREAM, GET, application/json, false",
                "BY_STREAM, DELETE, application/json, false",
                "BY_STREAM, POST, application/json, true",
                "BY_STREAM, PATCH, application/json, true",
                "BY_STREAM, BREW, application/json, true",
                "BY_STREAM, DELETE, application/x-www-form-urlencoded, true",
                "BY_STREAM, POST, application/x-www-form-urlencoded, true",
                "BY_STREAM, GET, multipart/form-data, true",
                "UNKNOWN, GET, application/json, false",
                "UNKNOWN, POST, application/json, false",
                "UNKNOWN, POST, -, false",
                "UNKNOWN, DELETE, application/x-www-form-urlencoded, false",
                "UNKNOWN, POST, application/x-www-form-urlencoded, true",
                "UNKNOWN, PUT, multipart/form-data, true",
            })
    void whereOnlyReadingTellsTheDoubtfulIsGone(Framing framing, String method, String type, boolean gone) {
        AnnouncedBody body = new AnnouncedBody(-1, false, framing, method, type);
        assertThat(body.mayBeThere()).isTrue();
        assertThat(body.wasReadBefore(0)).isEqualTo(gone);
        assertThat(body.wasReadBefore(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, true, true",
        "' Application/X-WWW-Form-Urlencoded;charset=UTF-8', true, true",
        "MULTIPART/mixed, true, false",
        "application/json, false, false",
    })
    void formsAreKnownByTheirType(String type, boolean form, boolean urlencoded) {
        AnnouncedBody body = new AnnouncedBody(1, false, Framing.UNKNOWN, "POST", type);
        assertThat(body.isForm()).isEqualTo(form);
        assertThat(body.isUrlencoded()).isEqualTo(urlencoded);
    }

    @Test
    void withoutATypeThereIsNoForm() {
        assertThat(new AnnouncedBody(1, false, Framing.UNKNOWN, "POST", null).isForm())
                .isFalse();
    }

    @Test
    void theExceptionSaysWhatToDo() {
        assertThat(new BodyGoneException())
                .hasMessage(
                        "The body of this request is not there to be read byte by byte: a filter has read it before,"
                                + " or it was taken apart as a form when somebody asked for a parameter or a part. Have"
                                + " EvidenceSource digest what was made of the body, or have the filter hand the body"
                                + " on. The request is refused.");
    }
}
