package kz.kuzet.conformance.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that the register of the application lists as not classified yet. */
class NotYetClassifiedIT {

    @ParameterizedTest
    @ValueSource(strings = {"old/plain", "old/changed"})
    void areServed(String path) throws Exception {
        try (Application application = Application.started()) {
            assertThat(application.post(path, "body").body()).isEqualTo("sent: body");
            // What nobody lists is refused as ever.
            assertThat(application.post("unclassified", "body").statusCode()).isIn(403, 405);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"old/plain", "old/changed"})
    void areRefusedOnTheDayOfRelease(String path) throws Exception {
        try (Application application = Application.started("-Dkuzet.baseline=refuse")) {
            assertThat(application.post(path, "body").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void areLogged() throws Exception {
        try (Application application = Application.started()) {
            assertThat(application.loggedUntilNow())
                    .contains("kz.kuzet.conformance.quarkus.old.Plain#send is not classified yet")
                    .contains("kz.kuzet.conformance.quarkus.old.Changed#send is not classified yet");
        }
    }
}
