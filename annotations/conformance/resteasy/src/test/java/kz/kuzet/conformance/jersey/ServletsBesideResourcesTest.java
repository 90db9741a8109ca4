package kz.kuzet.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.Servlet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.jersey.services.LoginService;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.servlet.GuardInitializer;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each adapter keeps account of its own: neither stops the start because of what the other one guards, and neither leaves a gap.
 * The servlet container is Undertow.
 */
class ServletsBesideResourcesTest {

    private static final String CLOSED =
            "The service beside of com.example.Beside, a servlet, has a guard, but no handler leads to it";

    private static Class<? extends Servlet> servlet;
    private static ServiceGuards guards;

    @BeforeAll
    static void compile() throws Exception {
        servlet = Uncompiled.type("com.example.Beside", """
            package com.example;
            import jakarta.servlet.http.*;
            import kz.kuzet.*;
            @PublicService(code = "beside", name = "-", disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED, term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE)
            public class Beside extends HttpServlet {
                @Override protected void doPost(HttpServletRequest request, HttpServletResponse response) {
                    throw new IllegalStateException("it was called");
                }
            }
            """).asSubclass(Servlet.class);
        ServiceGuard guard = new ServiceGuard(ServiceDeclaration.of("beside", "-")
                .providedBy("com.example.Beside")
                .disclosureRisk(DisclosureRisk.ABSENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD)) {};
        Stream<ServiceGuard> ofResource = ServiceGuards.find(LoginService.class.getClassLoader()).all().stream()
                .filter(listed -> listed.service().endpoint().equals(LoginService.class.getName()));
        guards = ServiceGuards.of(Stream.concat(ofResource, Stream.of(guard)).toList());
    }

    private static Server start(UnaryOperator<DeploymentInfo> servlets) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(
                new TestApplication(LoginService.class).register(new GuardFeature(new TestEvidence(), guards)));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(servlet.getClassLoader());
        try {
            return new Server(RestEasyContainer.start(deployment, servlets));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static DeploymentInfo withServlet(DeploymentInfo info) {
        return info.addServlet(Servlets.servlet("beside", servlet).addMapping("/beside"));
    }

    private static DeploymentInfo withInitializer(DeploymentInfo info) {
        GuardInitializer initializer =
                new GuardInitializer(new kz.kuzet.jakarta.servlet.testing.TestEvidence(), guards);
        return info.addServletContainerInitializer(new ServletContainerInitializerInfo(
                GuardInitializer.class, new ImmediateInstanceFactory<>(initializer), Set.of()));
    }

    @Test
    void bothAreGuarded() throws Exception {
        try (Server server = start(info -> withInitializer(withServlet(info)))) {
            assertThat(server.post("login", "a").problem("service")).isEqualTo("login");
            assertThat(server.post("beside", "a").problem("service")).isEqualTo("beside");
        }
    }

    /** Undertow initializes filters at the first request unless it is told otherwise; until then nothing can stop the start. */
    @Test
    void aServletThatIsNotRegisteredStopsTheStart() throws Exception {
        try (Server server = start(ServletsBesideResourcesTest::withInitializer)) {
            assertThat(server.post("login", "a").status()).isEqualTo(500);
        }
        assertThatThrownBy(() -> start(info -> withInitializer(info).setEagerFilterInit(true)))
                .hasStackTraceContaining(CLOSED);
    }

    /** Nothing of the adapter for servlets runs, so the adapter for resources notices. */
    @Test
    void withoutTheInitializerTheStartIsStopped() {
        assertThatThrownBy(() -> start(ServletsBesideResourcesTest::withServlet))
                .hasStackTraceContaining(CLOSED);
    }
}
