package kz.kuzet.conformance.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.jakarta.container.OtherAdapters;
import kz.kuzet.jakarta.servlet.GuardInitializer;
import kz.kuzet.jakarta.soap.testing.TestEvidence;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The accounts of other adapters leave web services to CXF only where a bus answers for them. */
class OtherAccountsTest {

    private static final ClassLoader LOADER = Thread.currentThread().getContextClassLoader();
    private static final String ALL_BUT_EDS = "login, otp, one, two, one-way, attachment, soap12, passed";

    private final Server server = new Server(new TestEvidence());
    private DeploymentManager deployment;

    @AfterEach
    void stop() throws Exception {
        server.close();
        if (deployment != null) {
            if (deployment.getState() == DeploymentManager.State.STARTED) {
                deployment.stop();
            }
            deployment.undeploy();
        }
    }

    private static boolean areLeft() {
        return OtherAdapters.kinds(LOADER, EndpointKind.JAKARTA_REST).contains(EndpointKind.WEB_SERVICE);
    }

    /** CXF is on the class path all the time. */
    @Test
    void onlyARunningBusWithWebServicesAnswersForThem() {
        assertThat(areLeft()).isFalse();
        server.bus();
        assertThat(areLeft()).isFalse();
        server.publish(new SignatureService());
        assertThat(areLeft()).isTrue();
        server.close();
        assertThat(areLeft()).isFalse();
    }

    private void deploy(boolean servletOfCxf, String notOffered) throws Exception {
        DeploymentInfo info = Servlets.deployment()
                .setClassLoader(LOADER)
                .setContextPath("/")
                .setEagerFilterInit(true)
                .setDeploymentName("application")
                .addInitParameter("kuzet.not-offered", notOffered)
                .addServletContainerInitializer(new ServletContainerInitializerInfo(
                        GuardInitializer.class, new ImmediateInstanceFactory<>(new GuardInitializer()), Set.of()));
        if (servletOfCxf) {
            info.addServlet(Servlets.servlet("cxf", CXFNonSpringServlet.class).addMapping("/services/*"));
        }
        deployment = Servlets.newContainer().addDeployment(info);
        deployment.deploy();
        deployment.start();
    }

    @Test
    void anApplicationWhereNothingAnswersDoesNotStart() {
        assertThatThrownBy(() -> deploy(false, ALL_BUT_EDS))
                .hasStackTraceContaining("The service eds of " + SignatureService.class.getName());
    }

    @Test
    void anApplicationWithPublishedWebServicesStarts() throws Exception {
        server.publish(new SignatureService());
        deploy(false, ALL_BUT_EDS);
        assertThat(deployment.getState()).isEqualTo(DeploymentManager.State.STARTED);
    }

    /** Nothing else will publish it. */
    @Test
    void anApplicationOfWhichOneIsMissingDoesNotStart() {
        server.publish(new LoginService());
        assertThatThrownBy(() -> deploy(false, ALL_BUT_EDS.replace("login, ", "")))
                .hasStackTraceContaining("The service eds of " + SignatureService.class.getName());
    }

    /** It makes its bus after the account of the servlets is closed. */
    @Test
    void anApplicationWithAServletOfCxfStarts() throws Exception {
        deploy(true, ALL_BUT_EDS);
        assertThat(deployment.getState()).isEqualTo(DeploymentManager.State.STARTED);
        assertThat(areLeft()).isTrue();
        deployment.stop();
        deployment.undeploy();
        deployment = null;
        assertThat(areLeft()).isFalse();
    }
}
