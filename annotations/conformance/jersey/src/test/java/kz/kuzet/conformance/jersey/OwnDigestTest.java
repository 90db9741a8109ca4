package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.conformance.jersey.services.LoginService;
import kz.kuzet.conformance.jersey.services.SignatureService;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.EvidenceSource;
import kz.kuzet.jakarta.GuardFeature;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A digest of the application's own: where a body is gone it gets an exception, and never one digest for all bodies. */
class OwnDigestTest {

    private static Server server;

    /** Digests the address and what header Source names. */
    private static final class Source implements EvidenceSource {

        @Override
        public Evidence evidence(ContainerRequestContext request) {
            if (request.getHeaderString("Source").startsWith("evidence")) {
                try {
                    InputStream body = request.getEntityStream();
                    byte[] read = body.readAllBytes();
                    if (request.getHeaderString("Source").equals("evidence-sets")) {
                        request.setEntityStream(new ByteArrayInputStream(read));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            Evidence evidence = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
            String confirmed = request.getHeaderString("Confirmed");
            return confirmed == null
                    ? evidence
                    : evidence.with(new Confirmation(Factor.EDS, RECIPIENT, RequestDigest.ofHex(confirmed)));
        }

        @Override
        public RequestDigest formedRequest(ContainerRequestContext request) throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(request.getUriInfo().getPath().getBytes(StandardCharsets.UTF_8));
            all.write(content(request));
            return RequestDigest.over(all.toByteArray());
        }

        private static byte[] content(ContainerRequestContext request) throws IOException {
            return switch (request.getHeaderString("Source")) {
                case "stream", "evidence", "evidence-sets" ->
                    request.getEntityStream().readAllBytes();
                case "has-entity" ->
                    request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
                case "byte" -> new byte[] {(byte) request.getEntityStream().read()};
                case "sets" -> {
                    byte[] read = request.getEntityStream().readAllBytes();
                    request.setEntityStream(new ByteArrayInputStream(read));
                    yield read;
                }
                case "closes" -> {
                    try (InputStream body = request.getEntityStream()) {
                        yield body.readAllBytes();
                    }
                }
                case "default" -> RequestDigest.over(new byte[0]).toBytes();
                case "swallow" -> {
                    try {
                        yield request.getEntityStream().readAllBytes();
                    } catch (IOException e) {
                        yield new byte[0];
                    }
                }
                default -> throw new IllegalStateException();
            };
        }
    }

    /** Does with the body what header Filter says. */
    @Priority(Priorities.AUTHENTICATION)
    public static final class Before implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            switch (request.getHeaderString("Filter")) {
                case "reads" -> request.getEntityStream().readAllBytes();
                case "reads-some" -> request.getEntityStream().read();
                case "empties" -> {
                    request.getEntityStream().readAllBytes();
                    request.setEntityStream(new ByteArrayInputStream(new byte[0]));
                }
                case "takes-apart" -> ((ContainerRequest) request).readEntity(Form.class);
                case "hands-on" -> {
                    byte[] read = request.getEntityStream().readAllBytes();
                    request.setEntityStream(new ByteArrayInputStream(read));
                }
                default -> {}
            }
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(new TestApplication(SignatureService.class, LoginService.class, Before.class)
                .register(new GuardFeature(new Source())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer send(boolean chunked, String path, String type, String source, String filter, String... more)
            throws Exception {
        return send(chunked, path, type, source, filter, "a=b", more);
    }

    private static Answer send(
            boolean chunked, String path, String type, String source, String filter, String body, String[] more)
            throws Exception {
        List<String> headers = new ArrayList<>(List.of("Content-Type", type, "Source", source, "Filter", filter));
        headers.addAll(List.of(more));
        String[] all = headers.toArray(new String[0]);
        return chunked ? server.chunked("POST", path, body, all) : server.send("POST", path, body, all);
    }

    @ParameterizedTest
    @CsvSource({
        "stream, reads",
        "stream, empties",
        "stream, takes-apart",
        "stream, reads-some",
        "has-entity, reads",
        "has-entity, empties",
        "byte, reads",
        "sets, empties",
        "closes, takes-apart",
        "swallow, reads",
        "swallow, empties",
        "swallow, takes-apart",
        "evidence, reads",
        "evidence-sets, empties",
    })
    void whereTheBytesAreGoneTheRequestIsRefused(String source, String filter) throws Exception {
        for (String type : List.of("application/json", "application/x-www-form-urlencoded", "multipart/form-data")) {
            for (boolean chunked : new boolean[] {false, true}) {
                if (filter.equals("takes-apart") && !type.contains("form-urlencoded")
                        || filter.equals("reads-some") && chunked) {
                    continue;
                }
                Answer refused = send(chunked, "eds", type, source, filter);
                assertThat(refused.status()).as("%s, chunked %s", type, chunked).isEqualTo(403);
                assertThat(refused.problem("reason")).isIn("NO_REQUEST", "NO_EVIDENCE");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stream, nothing",
        "stream, hands-on",
        "has-entity, nothing",
        "byte, nothing",
        "sets, nothing",
        "sets, hands-on",
        "closes, nothing",
        "swallow, nothing",
        "evidence, nothing",
        "evidence, hands-on",
        "evidence-sets, nothing",
        "default, nothing",
    })
    void whatIsDigestedReachesTheMethod(String source, String filter) throws Exception {
        for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
            for (boolean chunked : new boolean[] {false, true}) {
                Answer challenge = send(chunked, "eds", type, source, filter);
                assertThat(challenge.status()).isEqualTo(401);
                String[] confirmed = {"Confirmed", challenge.problem("requestDigest")};
                assertThat(send(chunked, "eds", type, source, filter, confirmed).body())
                        .isEqualTo("sent: a=b");
                if (!source.equals("default")) {
                    assertThat(send(chunked, "eds", type, source, filter, "b=a", confirmed)
                                    .status())
                            .isEqualTo(401);
                }
            }
        }
    }

    /** Without a confirmation nothing depends on the digest. */
    @ParameterizedTest
    @CsvSource({"stream, empties, 'sent: '", "stream, nothing, 'sent: a=b'", "default, hands-on, 'sent: a=b'"})
    void whereLoginSufficesTheMethodIsCalled(String source, String filter, String answer) throws Exception {
        assertThat(send(false, "login", "application/json", source, filter).body())
                .isEqualTo(answer);
    }
}
