package kz.kuzet.conformance.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import kz.kuzet.conformance.soap.contracts.Sending;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.jakarta.soap.testing.TestEvidence;
import org.apache.cxf.frontend.ServerFactoryBean;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.jaxws.JAXWSMethodInvoker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an operation could be reached past its guard. */
class WaysRoundTest {

    private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final RecipientId RECIPIENT = RecipientId.of("990099000005");

    private static final String OTHERS = "one-way, attachment, soap12, passed";

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

    private String call(String operation) throws Exception {
        return server.send(
                        OneByOne.class,
                        Server.envelope(SOAP_11, "<x:" + operation + " xmlns:x=\"urn:conformance\"/>"),
                        "text/xml")
                .body();
    }

    @Test
    void eachOperationHasItsOwnGuard() throws Exception {
        server.publish(new OneByOne());
        assertThat(call("one")).contains("step-up-required", "\"service\":\"one\"");
        assertThat(call("free")).contains("free");
        assertThat(Calls.take()).containsExactly("free");
        evidence.logIn(RECIPIENT);
        assertThat(call("one")).contains("<return>one</return>");
        assertThat(call("two")).contains("step-up-required");
        assertThat(Calls.take()).containsExactly("one");
        evidence.confirmWhateverIsSent(Factor.EDS);
        assertThat(call("two")).contains("<return>two</return>");
        assertThat(Calls.take()).containsExactly("two");
    }

    @Test
    void whatIsNoOperationCannotBeCalled() throws Exception {
        server.publish(new OneByOne());
        evidence.logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(call("setStore")).contains("Fault");
        assertThat(Calls.take()).isEmpty();
    }

    /** The body says which operation it is; a header that says another one does not help. */
    @Test
    void theHeaderSoapActionOpensNothing() throws Exception {
        server.publish(new OneByOne());
        evidence.logIn(RECIPIENT);
        String two = Server.envelope(SOAP_11, "<x:two xmlns:x=\"urn:conformance\"/>");
        assertThat(server.send(OneByOne.class, two, "text/xml", "SOAPAction", "\"one\"")
                        .body())
                .contains("Fault");
        assertThat(Calls.take()).isEmpty();
    }

    @Test
    void theDescriptionIsRead() throws Exception {
        server.publish(new SignatureService());
        assertThat(server.get(SignatureService.class, "?wsdl").statusCode()).isEqualTo(200);
        assertThat(server.get(SignatureService.class, "/send?request=a").body()).doesNotContain("eds: a");
        assertThat(Calls.take()).isEmpty();
    }

    /** Any client can write the text that is confirmed. */
    @Test
    void theDigestIsThatOfTheRequestAsItArrived() throws Exception {
        server.publish(new SignatureService());
        evidence.logIn(RECIPIENT);
        String body =
                Server.envelope(SOAP_11, "<x:send xmlns:x=\"urn:conformance\"><request>\u049b</request></x:send>");
        HttpResponse<String> answer = server.send(SignatureService.class, body, "text/xml; charset=UTF-8");
        String text = "\"kuzet-service\": %\"eds\"\n\"@method\": POST\n\"@path\": /SignatureService\n\"@query\": ?\n"
                + "\"content-type\": text/xml; charset=UTF-8\n\"content-digest\": sha-256=:"
                + Base64.getEncoder().encodeToString(sha256(body)) + ":\n\"@signature-params\": (\"kuzet-service\""
                + " \"@method\" \"@path\" \"@query\" \"content-type\" \"content-digest\")";
        assertThat(answer.body()).contains(HexFormat.of().formatHex(sha256(text)));
        assertThat(server.send(
                                SignatureService.class,
                                body.replace("<request>", "<request> "),
                                "text/xml; charset=UTF-8")
                        .body())
                .contains("requestDigest")
                .doesNotContain(HexFormat.of().formatHex(sha256(text)));
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nobodyWaitsForTheMessage() throws Exception {
        server.publish(new SignatureService());
        URI address = URI.create(server.address(SignatureService.class));
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\n"
                                    + "Content-Length: 1000\r\n\r\n<")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 500");
        }
    }

    @Test
    void aMessageThatIsTooLargeIsRefused() throws Exception {
        server.property("kuzet.max-request-size", 300).publish(new SignatureService());
        evidence.logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        Sending port = server.port(Sending.class, SignatureService.class);
        assertThat(port.send("a")).isEqualTo("eds: a");
        assertThatThrownBy(() -> port.send("a".repeat(300))).hasMessageContaining("too large");
        assertThat(Calls.take()).containsExactly("eds: a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "made"})
    void anEndpointIsGuardedHoweverItIsMade(String how) {
        if (how.equals("published")) {
            new EndpointImpl(server.bus(), new SignatureService()).publish("http://127.0.0.1:0/SignatureService");
        } else {
            server.publish(new SignatureService(), made -> made.setServiceClass(Sending.class));
        }
        Sending port = server.port(Sending.class, SignatureService.class);
        assertThatThrownBy(() -> port.send("a")).hasMessageContaining("not provided");
        assertThat(Calls.take()).isEmpty();
        evidence.logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(port.send("a")).isEqualTo("eds: a");
    }

    @Test
    void aProxyStopsTheStart() {
        Object proxy = Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Sending.class},
                (self, method, arguments) -> method.getName().equals("hashCode") ? 1 : "proxied");
        assertThatThrownBy(() -> server.publish(proxy, made -> {
                    made.setServiceClass(Sending.class);
                    made.setAddress("http://127.0.0.1:0/proxied");
                }))
                .hasStackTraceContaining("is called on a proxy");
    }

    @Test
    void anInvokerOfTheApplicationStopsTheStart() {
        assertThatThrownBy(() -> server.publish(
                        new SignatureService(),
                        made -> made.setInvoker(new JAXWSMethodInvoker(new SignatureService()) {})))
                .hasStackTraceContaining("it cannot be seen which objects that calls");
    }

    @Test
    void theSimpleFrontendStopsTheStart() {
        ServerFactoryBean made = new ServerFactoryBean();
        made.setBus(server.bus());
        made.setServiceClass(SignatureService.class);
        made.setServiceBean(new SignatureService());
        made.setAddress("http://127.0.0.1:0/simple");
        assertThatThrownBy(made::create).hasStackTraceContaining("the simple frontend of Apache CXF serves");
    }

    /** Each service is a server of its own, so an account is closed when the first message arrives. */
    @Test
    void aGuardThatNoServiceLeadsToHasAllMessagesRefused() {
        server.property("kuzet.not-offered", "login, otp, one, two, " + OTHERS).publish(new SignatureService());
        evidence.logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        Sending port = server.port(Sending.class, SignatureService.class);
        assertThat(port.send("a")).isEqualTo("eds: a");
        server.property("kuzet.not-offered", "otp, one, two, " + OTHERS).publish(new LoginService());
        assertThat(port.send("a")).isEqualTo("eds: a");
        server.property("kuzet.not-offered", "otp, one, " + OTHERS).publish(new OneTimePasswordService());
        assertThatThrownBy(() -> port.send("a")).hasMessageContaining("not provided");
        server.publish(new OneByOne());
        assertThat(port.send("a")).isEqualTo("eds: a");
    }
}
