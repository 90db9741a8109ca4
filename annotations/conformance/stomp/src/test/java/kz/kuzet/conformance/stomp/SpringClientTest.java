package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.stomp.table.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.messaging.ProblemFrames;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.messaging.converter.CompositeMessageConverter;
import org.springframework.messaging.converter.JacksonJsonMessageConverter;
import org.springframework.messaging.converter.StringMessageConverter;
import org.springframework.messaging.simp.stomp.StompFrameHandler;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.web.socket.client.WebSocketClient;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;
import org.springframework.web.socket.sockjs.client.RestTemplateXhrTransport;
import org.springframework.web.socket.sockjs.client.SockJsClient;

/** A client as applications have it: it is challenged, confirms, and sends the same message again in the same session. */
class SpringClientTest {

    private enum Way {
        WEB_SOCKET("ws://127.0.0.1:%d/ws"),
        SOCK_JS("http://127.0.0.1:%d/sockjs");

        private final String url;

        Way(String url) {
            this.url = url;
        }

        WebSocketClient client() {
            return this == WEB_SOCKET
                    ? new StandardWebSocketClient()
                    : new SockJsClient(List.of(new RestTemplateXhrTransport()));
        }
    }

    private record Received(StompHeaders headers, Object body) {}

    @ParameterizedTest
    @EnumSource
    void confirmsAndSendsAgain(Way way) throws Exception {
        Calls.taken();
        try (Server server = Server.start(Application.class)) {
            MessageTestEvidence evidence = server.bean(MessageTestEvidence.class);
            WebSocketStompClient client = new WebSocketStompClient(way.client());
            client.setMessageConverter(new CompositeMessageConverter(
                    List.of(new StringMessageConverter(), new JacksonJsonMessageConverter())));
            StompSession session = client.connectAsync(
                            way.url.formatted(server.port()), new StompSessionHandlerAdapter() {})
                    .get(30, TimeUnit.SECONDS);
            LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
            session.subscribe(ProblemFrames.DESTINATION, new Handler(received));
            session.subscribe("/user/queue/answers", new Handler(received));
            evidence.logIn(Recipients.RECIPIENT);
            session.send("/app/eds", "body");
            Received challenge = next(received);
            assertThat(challenge.headers().getFirst(ProblemFrames.STATUS)).isEqualTo("401");
            assertThat(challenge.headers().getFirst(ProblemFrames.WWW_AUTHENTICATE))
                    .contains("acr_values");
            assertThat(challenge.body())
                    .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsEntry("status", 401)
                    .containsKey("requestDigest");
            assertThat(Calls.taken()).isEmpty();
            evidence.confirmWhateverIsSent(Factor.EDS);
            session.send("/app/eds", "body");
            assertThat(next(received).body()).isEqualTo("eds SEND body");
            assertThat(session.isConnected()).isTrue();
            session.disconnect();
        }
    }

    private static Received next(LinkedBlockingQueue<Received> received) throws InterruptedException {
        Received next = received.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private record Handler(LinkedBlockingQueue<Received> received) implements StompFrameHandler {

        @Override
        public Type getPayloadType(StompHeaders headers) {
            return headers.getFirst(ProblemFrames.STATUS) != null ? Map.class : String.class;
        }

        @Override
        public void handleFrame(StompHeaders headers, Object payload) {
            received.add(new Received(headers, payload));
        }
    }
}
