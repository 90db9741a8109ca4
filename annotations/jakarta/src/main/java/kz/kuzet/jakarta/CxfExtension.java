package kz.kuzet.jakarta;

import java.util.Objects;
import kz.kuzet.jakarta.setup.StartStop;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.endpoint.ServerLifeCycleListener;
import org.apache.cxf.service.factory.AbstractServiceFactoryBean;
import org.apache.cxf.service.factory.FactoryBeanListener;

/**
 * Puts the guards before the resources that Apache CXF serves. Every bus of CXF finds it by itself ({@code
 * META-INF/cxf/bus-extensions.txt}), so no application registers it.
 *
 * <p>A server is guarded when it is created, before it is started. What must not be served stops it: see {@link GuardFeature} for
 * what that is, and for the settings. They are properties of the application, of the endpoint or of the bus. The evidence source
 * is that of a registered {@link GuardFeature}, or what a {@link jakarta.ws.rs.ext.ContextResolver} of the application returns, or
 * a bean where Spring or another container makes the beans of the bus, or one that is listed for {@link java.util.ServiceLoader}.
 */
public final class CxfExtension implements FactoryBeanListener, ServerLifeCycleListener {

    private static final String REST = "org.apache.cxf.jaxrs.";

    private final Bus bus;
    private final CxfApplications applications = new CxfApplications();

    /**
     * Made by the bus, which finds by its types what it is told of.
     *
     * @param bus the bus whose servers are guarded
     */
    public CxfExtension(Bus bus) {
        this.bus = Objects.requireNonNull(bus, "bus");
    }

    /**
     * Guards a server when it has been created.
     *
     * @throws IllegalStateException if it must not be started; the message says why
     */
    @Override
    public void handleEvent(Event event, AbstractServiceFactoryBean factory, Object... args) {
        if (event == Event.SERVER_CREATED && isOfRest(factory.getClass())) {
            applications.guard((Server) args[0], factory, bus);
        }
    }

    /**
     * Stops a server of resources that was not created by a factory, or whose guards were taken away again.
     *
     * @throws IllegalStateException if nothing guards it
     */
    @Override
    public void startServer(Server server) {
        if (server.getEndpoint().get(CxfApplications.PROVIDERS) != null && !applications.areGuarded(server)) {
            server.destroy();
            throw StartStop.because("a server of Apache CXF has lost its guards, or was not created by"
                    + " JAXRSServerFactoryBean. Create it with that, and set the invoker before.");
        }
    }

    @Override
    public void stopServer(Server server) {
        applications.forget(server);
    }

    private static boolean isOfRest(Class<?> factory) {
        for (Class<?> type = factory; type != null; type = type.getSuperclass()) {
            if (type.getName().startsWith(REST)) {
                return true;
            }
        }
        return false;
    }
}
