package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.stomp.path.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.junit.jupiter.api.Test;

/** Few methods of Kuzet stand between the framework and a handler: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    private static final int MOST = 12;

    @Test
    void aSignedFramePassesFewMethods() throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Supplier<?> request = (Supplier<?>) loader.loadClass(SignedFrame.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            List<String> passed = List.of(((String) request.get()).split("\n"));
            assertThat(passed)
                    .contains("GuardingMessageHandler.handleMatch", "RequestGate.admit", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sends a frame twice, the second time when every handler is known. The class is loaded again, with Kuzet. */
    public static final class SignedFrame implements Supplier<String> {

        @Override
        public String get() {
            try (Server server = Server.start(Application.class);
                    Connection connection = Connection.withProblems(server.port())) {
                server.bean(MessageTestEvidence.class)
                        .logIn(Recipients.RECIPIENT)
                        .confirmWhateverIsSent(Factor.EDS);
                connection.ask(Frame.subscribe("/app/passed", "1"));
                PassedMethods.begin();
                return connection.ask(Frame.subscribe("/app/passed", "2")).body();
            }
        }
    }
}
