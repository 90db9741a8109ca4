package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.path.Application;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few methods of Kuzet stand between the framework and a handler: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    private static final int MOST = 12;

    /** Two more before a function: Spring applies the filter to it, and it gets the request with the body that was digested. */
    private static final int MOST_TO_FUNCTION = MOST + 2;

    @ParameterizedTest
    @ValueSource(classes = {SignedRequest.class, SignedFunction.class})
    void aSignedRequestPassesFewMethods(Class<?> sent) throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Supplier<?> request = (Supplier<?>)
                    loader.loadClass(sent.getName()).getDeclaredConstructor().newInstance();
            List<String> passed = List.of(((String) request.get()).split("\n"));
            assertThat(passed)
                    .contains("ReactiveGuardingAdapter.handle", "PendingDecision.decide", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(sent == SignedFunction.class ? MOST_TO_FUNCTION : MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sends a request twice, the second time when every handler is known. The class is loaded again, with Kuzet. */
    public static class SignedRequest implements Supplier<String> {

        String path() {
            return "/passed";
        }

        @Override
        public String get() {
            try (Server server = Server.start(Application.class)) {
                server.post(path(), "body");
                PassedMethods.begin();
                return server.post(path(), "body").body();
            }
        }
    }

    /** The same to a function. */
    public static final class SignedFunction extends SignedRequest {

        @Override
        String path() {
            return "/passed-function";
        }
    }
}
