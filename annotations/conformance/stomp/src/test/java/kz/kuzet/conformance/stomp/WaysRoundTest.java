package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.stomp.ways.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.annotation.support.SimpAnnotationMethodMessageHandler;
import org.springframework.messaging.support.AbstractSubscribableChannel;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.messaging.support.MessageBuilder;

/** Ways by which a message might reach its handler past the guard, and what a client reads. */
class WaysRoundTest {

    private static final byte[] NOTHING = {};

    private static Server server;
    private static MessageTestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(MessageTestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void reset() {
        evidence.reset();
        Calls.taken();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "proxied", "session", "prototype"})
    void theObjectThatIsCalledIsJudged(String handler) {
        try (Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection.ask(Frame.send("/app/" + handler, "x")).header("kuzet-status"))
                    .isEqualTo("401");
            evidence.logIn(Recipients.RECIPIENT);
            assertThat(connection.ask(Frame.send("/app/" + handler, "x")).body())
                    .contains("\"service\":\"ways_" + handler + "\"");
            assertThat(Calls.taken()).isEmpty();
            evidence.confirmWhateverIsSent(Factor.EDS);
            connection.send(Frame.send("/app/" + handler, "x"));
            assertThat(Calls.next()).startsWith(handler + " x");
        }
    }

    @Test
    void whoCallsTheGuardIsLeftAlone() {
        try (Connection connection = Connection.withProblems(server.port())) {
            connection.send(Frame.send("/app/calling", "x"));
            assertThat(Calls.next()).isEqualTo("calling x");
        }
    }

    /** STOMP 1.2: after an ERROR frame the server closes the connection. */
    @Test
    void withoutASubscriptionToProblemsTheConnectionEnds() {
        evidence.logIn(Recipients.RECIPIENT);
        try (Connection connection = Connection.to(server.port())) {
            Frame answer = connection.ask(
                    Frame.send("/app/plain", "x", "receipt", "r:1\nnext", "accept-language", "fr, kk;q=0.5"));
            assertThat(answer.command()).isEqualTo("ERROR");
            assertThat(answer.headers())
                    .containsEntry("receipt-id", "r:1\nnext")
                    .containsEntry("content-type", "application/problem+json")
                    .containsEntry("content-language", "kk")
                    .containsEntry("kuzet-status", "401")
                    .containsEntry("kuzet-destination", "/app/plain");
            assertThat(answer.header("www-authenticate"))
                    .contains("insufficient_user_authentication", "acr_values=\"login_password_eds\"");
            assertThat(answer.body()).contains("requestDigest");
            assertThat(connection.closed()).isEqualTo(1002);
        }
        // What was confirmed holds over a new connection.
        evidence.confirmWhateverIsSent(Factor.EDS);
        try (Connection connection = Connection.to(server.port())) {
            connection.send(Frame.send("/app/plain", "x"));
            assertThat(Calls.next()).startsWith("plain x");
        }
    }

    /** The client has the frame CONNECTED, and sends the next, while the server's thread is not done with writing it. */
    @Test
    void anErrorFrameIsNotLostBehindAFrameThatIsStillWritten() {
        try (Connection connection = Connection.to(server.port(), "X-Slow", "yes")) {
            assertThat(connection.ask(Frame.send("/app/plain", "x")).command()).isEqualTo("ERROR");
            assertThat(connection.closed()).isEqualTo(1002);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void problemsCanBeUnsubscribedAndReceiptsAreGiven() {
        try (Connection connection = Connection.to(server.port())) {
            assertThat(connection
                            .ask(Frame.subscribe("/kuzet/problems", "p", "receipt", "1"))
                            .headers())
                    .containsEntry("receipt-id", "1");
            assertThat(connection.ask(Frame.send("/app/plain", "x")).header("subscription"))
                    .isEqualTo("p");
            Frame receipt = connection.ask(Frame.of("UNSUBSCRIBE", "", "id", "p", "receipt", "2"));
            assertThat(receipt.command()).isEqualTo("RECEIPT");
            assertThat(receipt.header("receipt-id")).isEqualTo("2");
            assertThat(connection.ask(Frame.send("/app/plain", "x")).command()).isEqualTo("ERROR");
        }
        assertThat(Calls.taken()).isEmpty();
    }

    /** The broker takes messages to this destination, and knows no subscriber of it. */
    @Test
    void nobodySendsProblemsToAnother() {
        try (Connection reader = Connection.withProblems(server.port());
                Connection forger = Connection.to(server.port())) {
            forger.send(Frame.send("/kuzet/problems", "forged"));
            assertThat(forger.ask(Frame.send("/app/plain", "x")).command()).isEqualTo("ERROR");
            assertThat(reader.ask(Frame.send("/app/plain", "x")).body()).doesNotContain("forged");
            assertThat(reader.received()).isEmpty();
        }
    }

    @Test
    void aBinaryFrameIsDecidedAlike() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Connection connection = Connection.withProblems(server.port())) {
            connection.sendBinary(Frame.send("/app/plain", "қолтаңба").bytes());
            assertThat(Calls.next()).startsWith("plain қолтаңба");
            evidence.reset();
            connection.sendBinary(Frame.send("/app/plain", "x").bytes());
            assertThat(connection.next().header("kuzet-status")).isEqualTo("401");
        }
    }

    @Test
    void aHandlerFindsItsDecision() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection.ask(Frame.subscribe("/app/plain/a", "1")).body())
                    .isEqualTo("granted LOGIN_PASSWORD_EDS");
        }
    }

    /** Whatever calls the message handler itself comes to the same gate. */
    @Test
    void aMessageThatIsHandedOverDirectlyIsDecided() {
        MessageHandler handler = server.bean(SimpAnnotationMethodMessageHandler.class);
        SimpMessageHeaderAccessor headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
        headers.setDestination("/app/plain");
        headers.setHeader("kz.kuzet.guard.granted", "forged");
        headers.setSessionId("none");
        headers.setSessionAttributes(new HashMap<>());
        headers.setLeaveMutable(true);
        handler.handleMessage(MessageBuilder.createMessage(new byte[] {'x'}, headers.getMessageHeaders()));
        assertThat(Calls.taken()).isEmpty();
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        handler.handleMessage(MessageBuilder.createMessage(new byte[] {'x'}, headers.getMessageHeaders()));
        assertThat(Calls.taken()).containsExactly("plain x null");
    }

    @Test
    void aBodyThatAnInterceptorHasReplacedIsNotConfirmed() {
        AbstractSubscribableChannel inbound =
                (AbstractSubscribableChannel) server.context().getBean("clientInboundChannel");
        ChannelInterceptor replacing = new ChannelInterceptor() {
            @Override
            public org.springframework.messaging.Message<?> preSend(
                    org.springframework.messaging.Message<?> message,
                    org.springframework.messaging.MessageChannel channel) {
                return SimpMessageHeaderAccessor.getMessageType(message.getHeaders()) == SimpMessageType.MESSAGE
                        ? MessageBuilder.createMessage("replaced", message.getHeaders())
                        : message;
            }
        };
        inbound.addInterceptor(0, replacing);
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection.ask(Frame.send("/app/plain", "x")).body()).contains("NO_REQUEST");
        } finally {
            inbound.removeInterceptor(replacing);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void aFrameThatIsTooLargeIsRefused() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server small = Server.start(Application.class, "kuzet.max-request-size=10B");
                Connection connection = Connection.withProblems(small.port())) {
            small.bean(MessageTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(connection.ask(Frame.send("/app/plain", "12345678901")).header("kuzet-status"))
                    .isEqualTo("413");
            assertThat(Calls.taken()).isEmpty();
            connection.send(Frame.send("/app/plain", "1234567890"));
            assertThat(Calls.next()).startsWith("plain 1234567890");
        }
    }

    /** Each row differs from the first in one part that counts; the client writes the text itself. */
    @Test
    void anyChangeOfAnyPartChangesTheDigest() {
        List<Frame> frames = List.of(
                Frame.send("/app/plain", "x"),
                Frame.send("/app/plain", "y"),
                Frame.send("/app/plain", "x "),
                Frame.send("/app/proxied", "x"),
                Frame.of("SEND", "x", "destination", "/app/plain", "content-type", "text/plain;charset=UTF-8"),
                Frame.of("SEND", "x", "destination", "/app/plain"),
                Frame.send("/app/plain", "x", "amount", "1"),
                Frame.send("/app/plain", "x", "amount", "2"),
                Frame.send("/app/plain", "x", "Amount", "1"),
                Frame.send("/app/plain", "x", "id", "1"),
                Frame.send("/app/plain", "x", "a", "1\") (%\"b\" %\"2"),
                Frame.send("/app/plain", "x", "a", "1", "b", "2"),
                Frame.send("/app/plain", "x", "тіл", "қазақ"));
        evidence.logIn(Recipients.RECIPIENT);
        Set<String> digests = new HashSet<>();
        try (Connection connection = Connection.withProblems(server.port())) {
            for (Frame frame : frames) {
                String digest = digestIn(connection.ask(frame));
                assertThat(digest).isEqualTo(written(frame).toString());
                digests.add(digest);
            }
            assertThat(digests).hasSameSizeAs(frames);
            for (Frame same : List.of(
                    Frame.send("/app/plain", "x", "receipt", "1"),
                    Frame.send("/app/plain", "x", "kuzet-confirmation", "signature"),
                    Frame.send("/app/plain", "x", "Authorization", "Bearer token"),
                    Frame.send("/app/plain", "x", "accept-language", "kk"))) {
                assertThat(digestIn(connection.ask(same)))
                        .isEqualTo(written(frames.get(0)).toString());
            }
            String first = digestIn(connection.ask(Frame.subscribe("/app/plain/a", "1")));
            assertThat(digestIn(connection.ask(Frame.subscribe("/app/plain/a", "2"))))
                    .isEqualTo(first);
            assertThat(digestIn(connection.ask(Frame.subscribe("/app/plain/b", "1"))))
                    .isNotEqualTo(first);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    /** A header that was not confirmed must not reach the handler with the confirmation of another. */
    @Test
    void aConfirmationCountsForItsHeaders() {
        RequestDigest one = written(Frame.send("/app/plain", "x", "amount", "1"));
        evidence.show(Evidence.ofLogin(Recipients.RECIPIENT, kz.kuzet.Channel.PORTAL)
                .with(new Confirmation(Factor.EDS, Recipients.RECIPIENT, one)));
        try (Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection
                            .ask(Frame.send("/app/plain", "x", "amount", "2"))
                            .header("kuzet-status"))
                    .isEqualTo("401");
            assertThat(Calls.taken()).isEmpty();
            connection.send(Frame.send("/app/plain", "x", "amount", "1"));
            assertThat(Calls.next()).isEqualTo("plain x 1");
        }
    }

    @Test
    void aDestinationThatCannotBeWrittenIsRefused() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection.ask(Frame.subscribe("/app/plain/қ", "1")).body())
                    .contains("NO_REQUEST");
        }
        assertThat(Calls.taken()).isEmpty();
    }

    private static String digestIn(Frame answer) {
        String body = answer.body().replace(" ", "");
        int start = body.indexOf("\"requestDigest\":\"");
        assertThat(start).as(body).isPositive();
        return body.substring(start + 17, start + 17 + 64);
    }

    private static RequestDigest written(Frame frame) {
        String destination = frame.header("destination");
        Map<String, List<String>> counted = frame.headers().entrySet().stream()
                .filter(header -> !Set.of("destination", "content-type").contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return FormedRequest.of(
                        "ways_" + destination.substring("/app/".length()),
                        frame.command(),
                        destination,
                        null,
                        frame.header("content-type"),
                        frame.body().isEmpty() ? NOTHING : frame.body().getBytes(StandardCharsets.UTF_8))
                .withHeaders(counted)
                .digest();
    }
}
