package kz.kuzet.conformance.jersey;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.apache.cxf.service.factory.FactoryBeanListenerManager;

/** CXF in a servlet container, Undertow. */
public final class CxfContainer implements Container {

    @Override
    public Running start(Application application) {
        return start(new CXFNonSpringJaxrsServlet(application));
    }

    /** The application has a manager of its own, which has not heard of the extensions of the bus. */
    @Override
    public Running startWithoutDiscovery(TestApplication application) {
        Bus bus = new ExtensionManagerBus();
        bus.setExtension(new FactoryBeanListenerManager(), FactoryBeanListenerManager.class);
        CXFNonSpringJaxrsServlet servlet = new CXFNonSpringJaxrsServlet(application);
        servlet.setBus(bus);
        return start(servlet);
    }

    private static Running start(CXFNonSpringJaxrsServlet servlet) {
        DeploymentInfo info = Servlets.deployment()
                .setClassLoader(Thread.currentThread().getContextClassLoader())
                .setContextPath("/")
                .setDeploymentName("application")
                .addServlet(
                        Servlets.servlet("cxf", CXFNonSpringJaxrsServlet.class, new ImmediateInstanceFactory<>(servlet))
                                .setAsyncSupported(true)
                                .setLoadOnStartup(1)
                                .addMapping("/*"));
        return start(info);
    }

    /** CXF finds no method in the class of a proxy. */
    @Override
    public int statusOfLocatedProxy() {
        return 404;
    }

    /** CXF finds no method of a sub-resource for it. */
    @Override
    public int statusOfDerivedOptionsBelowLocator() {
        return 404;
    }

    static Running start(DeploymentInfo info) {
        DeploymentManager deployment = Servlets.newContainer().addDeployment(info);
        Undertow server;
        try {
            deployment.deploy();
            server = Undertow.builder()
                    .addHttpListener(0, "127.0.0.1")
                    .setHandler(Handlers.path(deployment.start()))
                    .build();
        } catch (ServletException | RuntimeException e) {
            throw unwrapped(e);
        }
        server.start();
        return new Running() {
            @Override
            public int port() {
                return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
            }

            @Override
            public void stop() {
                server.stop();
                try {
                    deployment.stop();
                } catch (ServletException e) {
                    throw new IllegalStateException(e);
                }
                deployment.undeploy();
            }
        };
    }

    /** CXF and the container put exceptions of their own around what stops the start. */
    static RuntimeException unwrapped(Exception failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost instanceof RuntimeException stopped ? stopped : new IllegalStateException(failure);
    }
}
