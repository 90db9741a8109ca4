package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.path.Application;
import org.junit.jupiter.api.Test;

/** Few methods of Kuzet stand between the framework and a handler: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    private static final int MOST = 12;

    @Test
    void aSignedRequestPassesFewMethods() throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Supplier<?> request = (Supplier<?>) loader.loadClass(SignedRequest.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            List<String> passed = List.of(((String) request.get()).split("\n"));
            assertThat(passed)
                    .contains("ReactiveGuardingAdapter.handle", "PendingDecision.decide", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sends a request twice, the second time when every handler is known. The class is loaded again, with Kuzet. */
    public static final class SignedRequest implements Supplier<String> {

        @Override
        public String get() {
            try (Server server = Server.start(Application.class)) {
                server.post("/passed", "body");
                PassedMethods.begin();
                return server.post("/passed", "body").body();
            }
        }
    }
}
