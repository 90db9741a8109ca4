package kz.kuzet.conformance.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.kuzet.conformance.soap.contracts.Notifying;
import kz.kuzet.conformance.soap.contracts.Sending;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.soap.testing.TestEvidence;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a message may have. */
class MessagesTest {

    private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final RecipientId RECIPIENT = RecipientId.of("990099000005");
    private static final String WITH_FILE =
            "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; start-info=\"text/xml\"; boundary=xyz";

    private final TestEvidence evidence = new TestEvidence();
    private final Server server = new Server(evidence);

    @BeforeEach
    void noCalls() {
        Calls.take();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> later() throws Exception {
        return server.send(
                LaterSoapService.class,
                Server.envelope(SOAP_12, "<x:send xmlns:x=\"urn:conformance\"><request>a</request></x:send>"),
                "application/soap+xml");
    }

    @Test
    void aMessageOfSoap12IsAnsweredWithAFaultOfSoap12() throws Exception {
        server.publish(new LaterSoapService());
        for (boolean login : new boolean[] {false, true}) {
            if (login) {
                evidence.logIn(RECIPIENT);
            }
            HttpResponse<String> refused = later();
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/soap+xml");
            assertThat(refused.body()).contains(SOAP_12, ":Sender<", "urn:kuzet:problem:step-up-required");
            assertThat(Calls.take()).isEmpty();
        }
        evidence.confirmWhateverIsSent(Factor.EDS);
        assertThat(later().body()).contains("soap12: a");
        assertThat(Calls.take()).containsExactly("soap12: a");
    }

    private HttpResponse<String> tell() throws Exception {
        return server.send(
                OneWayService.class,
                Server.envelope(SOAP_11, "<x:tell xmlns:x=\"urn:conformance\"><request>a</request></x:tell>"),
                "text/xml");
    }

    /** CXF says that it has accepted the message before it calls the operation; the guard is asked before that. */
    @Test
    void aMessageWithoutAnswerIsRefusedBeforeItIsAccepted() throws Exception {
        server.publish(new OneWayService());
        for (boolean login : new boolean[] {false, true}) {
            if (login) {
                evidence.logIn(RECIPIENT);
            }
            HttpResponse<String> refused = tell();
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).contains("urn:kuzet:problem:step-up-required");
            assertThat(Calls.take()).isEmpty();
        }
        evidence.confirmWhateverIsSent(Factor.EDS);
        assertThat(tell().statusCode()).isEqualTo(202);
        server.port(Notifying.class, OneWayService.class).tell("b");
        server.close();
        assertThat(Calls.take()).containsExactlyInAnyOrder("told: a", "told: b");
    }

    private HttpResponse<String> attach(String file) throws Exception {
        String message = String.join(
                "\r\n",
                "--xyz",
                "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"",
                "Content-ID: <root>",
                "",
                Server.envelope(
                        SOAP_11,
                        "<x:attach xmlns:x=\"urn:conformance\"><file><i:Include"
                                + " xmlns:i=\"http://www.w3.org/2004/08/xop/include\""
                                + " href=\"cid:file\"/></file></x:attach>"),
                "--xyz",
                "Content-Type: application/octet-stream",
                "Content-ID: <file>",
                "",
                file,
                "--xyz--",
                "");
        return server.send(AttachmentService.class, message, WITH_FILE);
    }

    /** The file is not in the envelope. */
    @Test
    void anAttachedFileIsConfirmedWithTheMessage() throws Exception {
        server.publish(new AttachmentService());
        assertThat(attach("a file").body()).contains("step-up-required").doesNotContain("requestDigest");
        evidence.logIn(RECIPIENT);
        RequestDigest digest = digest(attach("a file").body());
        assertThat(digest(attach("a filE").body())).isNotEqualTo(digest);
        assertThat(Calls.take()).isEmpty();
        evidence.show(Evidence.ofLogin(RECIPIENT, kz.kuzet.Channel.PORTAL)
                .with(new Confirmation(Factor.EDS, RECIPIENT, digest)));
        assertThat(attach("a filE").body()).contains("step-up-required");
        assertThat(Calls.take()).isEmpty();
        assertThat(attach("a file").body()).contains("attached: a file");
        assertThat(Calls.take()).containsExactly("attached: a file");
    }

    private static RequestDigest digest(String body) {
        String after = body.substring(body.indexOf("requestDigest\":\"") + "requestDigest\":\"".length());
        return RequestDigest.ofHex(after.substring(0, 64));
    }

    /** Why a refusal has the status of all SOAP faults: with another status, a client does not read what to confirm. */
    @ParameterizedTest
    @ValueSource(ints = {500, 401})
    void clientsReadFaultsOfOneStatusOnly(int status) throws Exception {
        byte[] fault = Server.envelope(
                        SOAP_11,
                        "<e:Fault><faultcode>e:Client</faultcode><faultstring>read by the"
                                + " client</faultstring></e:Fault>")
                .getBytes(StandardCharsets.UTF_8);
        HttpServer answering = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            exchange.sendResponseHeaders(status, fault.length);
            exchange.getResponseBody().write(fault);
            exchange.close();
        });
        answering.start();
        try {
            JaxWsProxyFactoryBean made = new JaxWsProxyFactoryBean();
            made.setBus(server.bus());
            made.setAddress("http://127.0.0.1:" + answering.getAddress().getPort() + "/");
            Sending port = made.create(Sending.class);
            assertThatThrownBy(() -> port.send("a"))
                    .hasStackTraceContaining(status == 500 ? "read by the client" : "HTTP response '401");
        } finally {
            answering.stop(0);
        }
    }

    @Test
    void theChallengeIsAHeaderToo() throws Exception {
        server.publish(new LaterSoapService());
        HttpResponse<String> refused = later();
        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer acr_values=");
    }
}
