package kz.kuzet.conformance.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jws.WebService;
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
import kz.kuzet.guard.RecipientId;
import kz.kuzet.jakarta.soap.testing.TestEvidence;
import org.junit.jupiter.api.Test;

/** Few methods of Kuzet stand between CXF and an operation: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    private static final int MOST = 12;

    @Test
    void aSignedMessagePassesFewMethods() throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Callable<?> request = (Callable<?>) loader.loadClass(SignedMessage.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            String answer = (String) request.call();
            List<String> passed = List.of(answer.substring(answer.indexOf("<return>") + 8, answer.indexOf("</return>"))
                    .split(" "));
            assertThat(passed)
                    .contains("CxfMessageFilter.handleMessage", "RequestGate.admit", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sends a message twice, the second time when every operation is known. The class is loaded again, with Kuzet. */
    public static final class SignedMessage implements Callable<String> {

        @Override
        public String call() throws Exception {
            TestEvidence evidence =
                    new TestEvidence().logIn(RecipientId.of("990099000005")).confirmWhateverIsSent(Factor.EDS);
            try (Server server = new Server(evidence)) {
                server.publish(new Passed());
                send(server);
                PassedMethods.begin();
                return send(server);
            }
        }

        private static String send(Server server) throws Exception {
            return server.send(
                            Passed.class,
                            Server.envelope(
                                    "http://schemas.xmlsoap.org/soap/envelope/",
                                    "<x:passed xmlns:x=\"urn:conformance\"/>"),
                            "text/xml")
                    .body();
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
    @WebService(targetNamespace = "urn:conformance")
    public static class Passed {

        public String passed() {
            return String.join(" ", PassedMethods.end());
        }
    }
}
