package kz.kuzet.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import java.util.concurrent.Callable;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.EvidenceSource;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.Test;

/** Few methods of Kuzet stand between the server and a resource method: {@link PassedMethods} says how they are counted. */
class PassedMethodsOnCxfTest {

    private static final int MOST = 12;

    @Test
    void aSignedRequestPassesFewMethods() throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Callable<?> request = (Callable<?>) loader.loadClass(SignedRequest.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            List<String> passed = List.of(((String) request.call()).split("\n"));
            assertThat(passed)
                    .contains("CxfFilter.filter", "CxfInvoker.invoke", "RequestGate.admit", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sends a request twice, the second time when every resource method is known. The class is loaded again, with Kuzet. */
    public static final class SignedRequest implements Callable<String> {

        @Override
        public String call() throws Exception {
            TestApplication application = new TestApplication(Passed.class).register(new Confirmed());
            try (Server server = Server.of(application)) {
                server.post("passed", "body");
                PassedMethods.begin();
                return server.post("passed", "body").body();
            }
        }
    }

    /** Everybody has signed what they send. */
    public static final class Confirmed implements ContextResolver<EvidenceSource> {

        private final TestEvidence evidence =
                new TestEvidence().logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);

        @Override
        public EvidenceSource getContext(Class<?> type) {
            return evidence;
        }
    }

    @PublicService(
            code = "passed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @Path("passed")
    public static class Passed {

        @POST
        public String send() {
            return String.join("\n", PassedMethods.end());
        }
    }
}
