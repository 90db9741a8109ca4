package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import kz.kuzet.conformance.jersey.services.SignatureService;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.servlet.GuardInitializer;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form whose parameters a filter of the servlet container, here Undertow, has asked for before the resource. */
class FormsBehindFiltersTest {

    /** Asks as a filter against forged requests does. */
    public static final class Before implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            switch (((HttpServletRequest) request).getHeader("Filter")) {
                case "parameter" -> request.getParameter("_csrf");
                case "stream" -> request.getInputStream().readAllBytes();
                default -> {}
            }
            chain.doFilter(request, response);
        }
    }

    private static DeploymentInfo withFilter(DeploymentInfo info) {
        GuardInitializer initializer =
                new GuardInitializer(new kz.kuzet.jakarta.servlet.testing.TestEvidence(), ServiceGuards.of(List.of()));
        return info.addServletContainerInitializer(new ServletContainerInitializerInfo(
                        GuardInitializer.class, new ImmediateInstanceFactory<>(initializer), Set.of()))
                .addFilter(Servlets.filter("before", Before.class).setAsyncSupported(true))
                .addFilterUrlMapping("before", "/*", DispatcherType.REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "parameter", "stream"})
    void isDigestedAsItArrivedAndReachesTheResource(String filter) throws Exception {
        TestEvidence evidence = new TestEvidence();
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new TestApplication(SignatureService.class).register(new GuardFeature(evidence)));
        try (Server server = new Server(RestEasyContainer.start(deployment, FormsBehindFiltersTest::withFilter))) {
            String type = "application/x-www-form-urlencoded";
            String[] headers = {"Content-Type", type, "Filter", filter};
            assertThat(server.post("eds", "a=b", headers).status()).isEqualTo(401);
            evidence.logIn(RECIPIENT);
            RequestDigest digest = ClientText.digest("eds", "POST", "/eds", type, "a=b");
            for (boolean chunked : new boolean[] {false, true}) {
                Answer challenge = send(server, chunked, "a=b", headers);
                assertThat(challenge.problem("requestDigest")).isEqualTo(digest.toString());
            }
            evidence.confirm(new Confirmation(Factor.EDS, RECIPIENT, digest));
            for (boolean chunked : new boolean[] {false, true}) {
                assertThat(send(server, chunked, "a=b", headers).body()).isEqualTo("sent: a=b");
                assertThat(send(server, chunked, "a=c", headers).status()).isEqualTo(401);
            }
        }
    }

    private static Answer send(Server server, boolean chunked, String body, String... headers) throws Exception {
        return chunked ? server.chunked("POST", "/eds", body, headers) : server.post("eds", body, headers);
    }
}
