package kz.kuzet.conformance.jersey;

import io.undertow.Undertow;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy in a servlet container, Undertow. */
public final class RestEasyContainer implements Container {

    /** One that tells on which port it listens. */
    private static final class Listening extends UndertowJaxrsServer implements Running {

        @Override
        public int port() {
            return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        }
    }

    @Override
    public Running start(Application application) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        return start(deployment);
    }

    /** Starts what a servlet container would have put together. */
    static Running start(ResteasyDeployment deployment) {
        return start(deployment, info -> info);
    }

    /** With servlets beside the resources. */
    static Running start(ResteasyDeployment deployment, UnaryOperator<DeploymentInfo> servlets) {
        Listening server = new Listening();
        DeploymentInfo info = server.undertowDeployment(deployment)
                .setClassLoader(Thread.currentThread().getContextClassLoader())
                .setContextPath("/")
                .setDeploymentName("application");
        server.deploy(servlets.apply(info));
        server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
        return server;
    }
}
