package kz.kuzet.conformance.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import kz.kuzet.conformance.data.path.Application;
import kz.kuzet.conformance.data.path.Passed;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.Test;
import org.springframework.data.keyvalue.core.KeyValueOperations;

/** Few methods of Kuzet stand between the framework and a handler: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    /** One more than before a controller: the repositories that the request reaches are found. */
    private static final int MOST = 13;

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
            // Afterwards Spring Data REST asks the request for parameters, which no method of the application has done.
            List<String> onTheWay = passed.subList(0, passed.indexOf("DelegateAdapters.of") + 1);
            assertThat(onTheWay)
                    .contains("GuardingHandlerAdapter.handle", "RequestGate.admit", "ServiceGuard.decide")
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
                RequestDigest digest = ClientText.digest("passed", "DELETE", "/passed/1", null, null);
                server.bean(TestEvidence.class)
                        .logIn(Recipients.RECIPIENT)
                        .confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, digest));
                server.bean(KeyValueOperations.class).insert(new Passed("1"));
                server.send("DELETE", "/passed/1", null);
                server.bean(KeyValueOperations.class).insert(new Passed("1"));
                PassedMethods.begin();
                server.send("DELETE", "/passed/1", null);
                return server.bean(Application.class).passed();
            }
        }
    }
}
