package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP/2 says of a body neither how long it is nor that there is one: only reading tells. */
class Http2Test {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static Server formed;
    private static Server own;

    @BeforeAll
    static void start() {
        formed = Server.start(kz.kuzet.conformance.spring.formed.Application.class, "server.http2.enabled=true");
        own = Server.start(kz.kuzet.conformance.spring.own.Application.class, "server.http2.enabled=true");
    }

    @AfterAll
    static void stop() {
        formed.close();
        own.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void aRequestWithAContentTypeAndNoBodyHasNone(String method) throws Exception {
        String type = "application/json";
        RequestDigest digest = ClientText.digest("f_other", method, "/other", type, null);
        TestEvidence evidence = formed.bean(TestEvidence.class).reset().logIn(Recipients.RECIPIENT);
        assertThat(send(formed, method, "/other", null, "Content-Type", type).body())
                .contains("\"requestDigest\":\"" + digest + "\"");
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
        assertThat(send(formed, method, "/other", null, "Content-Type", type).body())
                .isEqualTo("other " + method + " null");
    }

    @Test
    void aBodyOfUnknownLengthIsDigested() throws Exception {
        RequestDigest digest = ClientText.digest("f_other", "POST", "/other", "text/plain", "some text");
        formed.bean(TestEvidence.class)
                .reset()
                .logIn(Recipients.RECIPIENT)
                .confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
        assertThat(send(formed, "POST", "/other", "some text", "Content-Type", "text/plain")
                        .body())
                .isEqualTo("other POST some text");
        assertThat(send(formed, "POST", "/other", "some texT", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /form, application/x-www-form-urlencoded, stream, replaces",
        "DELETE, /form, application/x-www-form-urlencoded, swallow, replaces",
        "POST, /text, text/plain, stream, stream",
        "POST, /text, text/plain, swallow, stream",
    })
    void aBodyThatWasReadBeforeIsNotNone(String method, String path, String type, String source, String filter)
            throws Exception {
        HttpResponse<String> refused =
                send(own, method, path, "amount=1", "Content-Type", type, "Source", source, "Filter", filter);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("NO_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, stream, nothing, POST amount 1 purpose null",
        "POST, stream, parameter, POST amount 1 purpose null",
        "POST, parameter-stream, nothing, POST amount 1 purpose null",
        "DELETE, stream, nothing, DELETE amount 1 purpose null",
    })
    void aFormIsDigestedAndServed(String method, String source, String filter, String answer) throws Exception {
        String[] headers = {"Content-Type", FORM, "Source", source, "Filter", filter};
        String digest = FormedRequestTest.digestIn(send(own, method, "/form", "amount=1", headers))
                .toString();
        String[] confirmed = {"Content-Type", FORM, "Source", source, "Filter", filter, "Confirmed", digest};
        assertThat(send(own, method, "/form", "amount=2", confirmed).statusCode())
                .isEqualTo(401);
        assertThat(send(own, method, "/form", "amount=1", confirmed).body()).isEqualTo(answer);
    }

    /** The first request asks for HTTP/2, those after it are in it. */
    private static HttpResponse<String> send(Server server, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI address = URI.create("http://127.0.0.1:" + server.port());
        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .headers(headers)
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
        return response;
    }
}
