package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.servlet.EvidenceSource;
import kz.kuzet.jakarta.servlet.GuardInitializer;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The body is buffered until the guard has decided, and the servlet gets all of it. */
class BodyTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String PARTS = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
            + "contents\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nb\r\n--x--\r\n";

    private final TestEvidence evidence = new TestEvidence();

    @BeforeEach
    void forget() {
        Calls.taken();
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
    }

    private static Portal.Builder reading() {
        return new Portal.Builder().offering(Shapes.Reading.class).with(context -> {
            ServletRegistration.Dynamic reading = context.addServlet("Reading", Shapes.Reading.class);
            reading.setMultipartConfig(new MultipartConfigElement(""));
            Portal.map(reading, "/reading");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theServletReadsAllOfIt(Container container) throws Exception {
        try (Portal portal = reading().start(container, evidence)) {
            String text = "text/plain;charset=UTF-8";
            for (String read : List.of("stream", "reader")) {
                portal.post("/reading", "қолтаңба", "Content-Type", text, "Read", read);
                portal.chunked("/reading", "қолтаңба", "Content-Type", text, "Read", read);
                assertThat(Calls.taken()).containsExactly("қолтаңба", "қолтаңба");
            }
            portal.post("/reading?a=1", "", "Read", "parameters");
            assertThat(Calls.taken()).containsExactly("{a=1}");
        }
    }

    /** What has neither a length nor a transfer encoding has no body, whatever type it names (RFC 9112, section 6.3). */
    @ParameterizedTest
    @EnumSource
    void aRequestWithAContentTypeAndNoBodyHasNone(Container container) throws Exception {
        try (Portal portal = new Portal.Builder().servlet(Services.Any.class).start(container, evidence)) {
            for (String type : List.of("application/json", FORM, MULTIPART)) {
                for (String method : List.of("GET", "DELETE", "POST")) {
                    assertThat(portal.send(method, "/any?a=b", null, "Content-Type", type)
                                    .body())
                            .as(method + " " + type)
                            .isEqualTo("sent: ");
                }
            }
            assertThat(Calls.taken()).hasSize(9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void formDataIsDigestedAndReadByTheServlet(Container container) throws Exception {
        try (Portal portal = reading().start(container, evidence)) {
            portal.post("/reading", "a=b", "Content-Type", FORM, "Read", "parameters");
            portal.post("/reading", PARTS, "Content-Type", MULTIPART, "Read", "parts");
            assertThat(Calls.taken()).containsExactly("{a=b}", "file=contents;text=b;");
        }
    }

    /** Digests what a browser sends, byte by byte or by its parts. */
    private static final class OwnDigest implements EvidenceSource {

        @Override
        public Evidence evidence(HttpServletRequest request) {
            Evidence evidence = Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL);
            String confirmed = request.getHeader("Confirmed");
            return confirmed == null
                    ? evidence
                    : evidence.with(new Confirmation(
                            Factor.EDS,
                            Recipients.RECIPIENT,
                            RequestDigest.over(confirmed.getBytes(StandardCharsets.UTF_8))));
        }

        @Override
        public RequestDigest formedRequest(HttpServletRequest request) throws IOException {
            if (!"parts".equals(request.getHeader("Read"))) {
                return RequestDigest.over(request.getInputStream().readAllBytes());
            }
            StringBuilder names = new StringBuilder();
            try {
                for (Part part : request.getParts()) {
                    names.append(part.getName()).append(part.getSize());
                }
            } catch (ServletException e) {
                throw new IOException(e);
            }
            return RequestDigest.over(names.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDigestOfFormsLeavesThemToTheServlet(Container container) throws Exception {
        try (Portal portal = reading().start(container, new GuardInitializer(new OwnDigest()))) {
            for (String confirmed : List.of("a=b&a=c", "a=b&a=d")) {
                portal.post(
                        "/reading?q=1", "a=b&a=c", "Content-Type", FORM, "Read", "parameters", "Confirmed", confirmed);
            }
            assertThat(Calls.taken()).containsExactly("{a=b+c, q=1}");
            for (String confirmed : List.of("file8text1", "file9text1")) {
                portal.post("/reading", PARTS, "Content-Type", MULTIPART, "Read", "parts", "Confirmed", confirmed);
            }
            assertThat(Calls.taken()).containsExactly("file=contents;text=b;");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMoreIsKeptThanIsSet(Container container) throws Exception {
        try (Portal portal =
                reading().parameter("kuzet.max-request-size", "1000").start(container, evidence)) {
            String greatest = "x".repeat(1000);
            assertThat(portal.post("/reading", greatest, "Read", "stream").body())
                    .isEqualTo(greatest);
            assertThat(portal.chunked("/reading", greatest, "Read", "stream").body())
                    .isEqualTo(greatest);
            assertThat(portal.post("/reading", greatest + "x", "Read", "stream").statusCode())
                    .isEqualTo(413);
            assertThat(portal.chunked("/reading", greatest + "x", "Read", "stream")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(Calls.taken()).hasSize(2);
        }
    }
}
