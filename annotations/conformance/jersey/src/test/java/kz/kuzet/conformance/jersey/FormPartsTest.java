package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kuzet.conformance.jersey.parts.Parts;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form with files is digested as it arrived, and Jersey takes it apart for the resource as without a guard. */
class FormPartsTest {

    private static final String TYPE = "multipart/form-data; boundary=x";
    private static final TestEvidence EVIDENCE = new TestEvidence();

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(
                new TestApplication(Parts.class, MultiPartFeature.class).register(new GuardFeature(EVIDENCE)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "part", "whole", "parameters"})
    void isDigestedAsItArrivedAndTakenApart(String way) throws Exception {
        String path = "/parts/" + way;
        for (boolean chunked : new boolean[] {false, true}) {
            for (int size : new int[] {3, 300_000}) {
                String content = "қ".repeat(size);
                String form = form("1", "f.txt", content);
                RequestDigest digest = ClientText.digest("parts", "POST", path, TYPE, form);
                EVIDENCE.reset();
                assertThat(send(chunked, path, form).status()).isEqualTo(401);
                EVIDENCE.logIn(RECIPIENT);
                assertThat(send(chunked, path, form).problem("requestDigest")).isEqualTo(digest.toString());
                EVIDENCE.confirm(new Confirmation(Factor.EDS, RECIPIENT, digest));
                for (String other : List.of(
                        form("2", "f.txt", content),
                        form("1", "F.txt", content),
                        form("1", "f.txt", content.substring(1) + "к"))) {
                    assertThat(send(chunked, path, other).status()).isEqualTo(401);
                }
                Answer granted = send(chunked, path, form);
                assertThat(granted.status()).as(granted.body()).isEqualTo(200);
                assertThat(granted.body()).isEqualTo("purpose=1 file(f.txt)=" + content);
            }
        }
    }

    private static Answer send(boolean chunked, String path, String form) throws Exception {
        return chunked
                ? server.chunked("POST", path, form, "Content-Type", TYPE)
                : server.post(path, form, "Content-Type", TYPE);
    }

    private static String form(String purpose, String file, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file
                + "\"\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n" + content + "\r\n--x--\r\n";
    }
}
