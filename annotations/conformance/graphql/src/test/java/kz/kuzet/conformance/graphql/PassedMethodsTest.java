package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import kz.kuzet.conformance.graphql.path.Application;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.conformance.spring.Server;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few methods of Kuzet stand between the framework and a handler: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    private static final int MOST = 12;

    @ParameterizedTest
    @ValueSource(classes = {OnMvc.class, OnWebFlux.class})
    void aSignedRequestPassesFewMethods(Class<?> signed) throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Supplier<?> request = (Supplier<?>)
                    loader.loadClass(signed.getName()).getDeclaredConstructor().newInstance();
            List<String> passed = List.of(((String) request.get()).split("\n"));
            assertThat(passed)
                    .contains("GuardingFetcher.get", "PendingDecision.decide", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sends a request twice, the second time when every handler is known. The class is loaded again, with Kuzet. */
    public static final class OnMvc implements Supplier<String> {
        @Override
        public String get() {
            return second(Served.MVC);
        }
    }

    /** The same on WebFlux. */
    public static final class OnWebFlux implements Supplier<String> {
        @Override
        public String get() {
            return second(Served.WEB_FLUX);
        }
    }

    private static String second(Served served) {
        try (Server server = served.start(Application.class, "spring.graphql.schema.locations=classpath:slice/")) {
            Portal.send(server, "{tested}");
            return (String) Portal.send(server, "{tested}").data().get("tested");
        }
    }
}
