package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Few methods of Kuzet stand between the container and a servlet: {@link PassedMethods} says how they are counted. */
class PassedMethodsTest {

    private static final int MOST = 12;

    @ParameterizedTest
    @EnumSource
    void aSignedRequestPassesFewMethods(Container container) throws Exception {
        RecordingLoader loader = new RecordingLoader(getClass().getClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Callable<?> request = (Callable<?>) loader.loadClass(SignedRequest.class.getName() + "$" + container)
                    .getDeclaredConstructor()
                    .newInstance();
            List<String> passed = List.of(((String) request.call()).split("\n"));
            assertThat(passed)
                    .contains("GuardFilter.doFilter", "RequestGate.admit", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sends a request twice, the second time when the servlet is known. The class is loaded again, with Kuzet. */
    public abstract static class SignedRequest implements Callable<String> {

        private final Container container;

        SignedRequest(Container container) {
            this.container = container;
        }

        @Override
        public String call() throws Exception {
            TestEvidence evidence =
                    new TestEvidence().logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            try (Portal portal = Portal.of(List.of(Passed.class)).start(container, evidence)) {
                portal.post("/passed", "body");
                PassedMethods.begin();
                return portal.post("/passed", "body").body();
            }
        }

        /** On Tomcat. */
        public static final class TOMCAT extends SignedRequest {
            public TOMCAT() {
                super(Container.TOMCAT);
            }
        }

        /** On Jetty. */
        public static final class JETTY extends SignedRequest {
            public JETTY() {
                super(Container.JETTY);
            }
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
    public static class Passed extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(String.join("\n", PassedMethods.end()));
        }
    }
}
