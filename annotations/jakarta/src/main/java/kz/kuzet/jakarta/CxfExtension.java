package kz.kuzet.jakarta;

import java.util.Objects;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.jakarta.setup.GuardedBus;
import kz.kuzet.jakarta.setup.GuardedBuses;
import kz.kuzet.jakarta.setup.SharedAccount;
import kz.kuzet.jakarta.setup.StartStop;
import org.apache.cxf.Bus;
import org.apache.cxf.buslifecycle.BusLifeCycleListener;
import org.apache.cxf.buslifecycle.BusLifeCycleManager;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.endpoint.ServerLifeCycleListener;
import org.apache.cxf.service.factory.AbstractServiceFactoryBean;
import org.apache.cxf.service.factory.FactoryBeanListener;
import org.apache.cxf.service.invoker.Invoker;
import org.jspecify.annotations.Nullable;

/**
 * Puts the guards before the resources and the web services that Apache CXF serves. Every bus of CXF finds it by itself ({@code
 * META-INF/cxf/bus-extensions.txt}), so no application registers it.
 *
 * <p>A server is guarded when it is created, before it is started. What must not be served stops it: see {@link GuardFeature} for
 * what that is, and for the settings. They are properties of the application, of the endpoint or of the bus. The evidence source
 * is that of a registered {@link GuardFeature}, or what a {@link jakarta.ws.rs.ext.ContextResolver} of the application returns, or
 * a bean where Spring or another container makes the beans of the bus, or one that is listed for {@link java.util.ServiceLoader}.
 *
 * <p>A refused message to a web service is answered with a SOAP fault ({@code Client} or {@code Sender}) whose detail holds the
 * problem document in an element {@code problem} of namespace {@code urn:kuzet:problem}. Its evidence source is {@link
 * kz.kuzet.jakarta.soap.EvidenceSource}. Operations are those that CXF knows; what CXF's simple frontend serves is not guarded, and
 * does not start where it belongs to the application.
 */
public final class CxfExtension implements FactoryBeanListener, ServerLifeCycleListener {

    private static final String REST = "org.apache.cxf.jaxrs.";
    private static final String WEB_SERVICE = "org.apache.cxf.jaxws.";
    private static final String SIMPLE = "org.apache.cxf.wsdl.service.factory.";

    private final Bus bus;
    private final CxfApplications applications = new CxfApplications();
    private final GuardedBus guarded = new Guarded();
    private volatile @Nullable CxfWebServices services;
    private @Nullable SharedAccount shared;

    /**
     * Made by the bus, which finds by its types what it is told of.
     *
     * @param bus the bus whose servers are guarded
     */
    public CxfExtension(Bus bus) {
        this.bus = Objects.requireNonNull(bus, "bus");
        GuardedBuses.add(guarded);
        BusLifeCycleManager manager = bus.getExtension(BusLifeCycleManager.class);
        if (manager != null) {
            manager.registerLifeCycleListener(new End(guarded));
        }
        shared();
    }

    /**
     * Guards a server when it has been created.
     *
     * @throws IllegalStateException if it must not be started; the message says why
     */
    @Override
    public void handleEvent(Event event, AbstractServiceFactoryBean factory, Object... args) {
        if (event != Event.SERVER_CREATED) {
            return;
        }
        if (isOf(REST, factory.getClass())) {
            applications.guard((Server) args[0], factory, bus, shared());
        } else if (isOf(WEB_SERVICE, factory.getClass())) {
            services().guard((Server) args[0], args[1], (Class<?>) args[2], shared());
        } else if (isOf(SIMPLE, factory.getClass())) {
            CxfSimpleFrontend.check((Class<?>) args[2]);
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
            throw StartStop.because("a server of Apache CXF with " + CxfApplications.resources(server)
                    + " has lost its guards, or was not created by JAXRSServerFactoryBean. Create it with that, set the"
                    + " invoker before, and leave the FactoryBeanListenerManager to Apache CXF.");
        }
        Invoker invoker = server.getEndpoint().getService().getInvoker();
        if (invoker != null
                && isOf(WEB_SERVICE, invoker.getClass())
                && !services().areGuarded(server)) {
            server.destroy();
            throw StartStop.because("a web service on Apache CXF, " + CxfWebServices.classes(server)
                    + ", has lost its guards, or was not created by JaxWsServerFactoryBean or Endpoint. Create it with"
                    + " these, and leave the invoker and the FactoryBeanListenerManager to Apache CXF.");
        }
    }

    @Override
    public void stopServer(Server server) {
        applications.forget(server);
        if (services != null) {
            services.forget(server);
        }
    }

    /** The account of the application in which the bus runs; null where the bus keeps its own. */
    private synchronized @Nullable SharedAccount shared() {
        if (shared == null) {
            shared = SharedAccount.of(loader(bus));
            if (shared != null) {
                shared.join(guarded);
            }
        }
        return shared;
    }

    private synchronized CxfWebServices services() {
        if (services == null) {
            services = new CxfWebServices(bus, loader(bus));
        }
        return services;
    }

    /** The class loader of the application: in a container its classes are not visible from ours. */
    static ClassLoader loader(Bus bus) {
        ClassLoader ofBus = bus.getExtension(ClassLoader.class);
        ClassLoader ofThread = ofBus == null ? Thread.currentThread().getContextClassLoader() : ofBus;
        return ofThread == null ? Objects.requireNonNull(CxfExtension.class.getClassLoader()) : ofThread;
    }

    private static boolean isOf(String packageName, Class<?> type) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            if (level.getName().startsWith(packageName)) {
                return true;
            }
        }
        return false;
    }

    /** What other adapters see of the bus. */
    private final class Guarded implements GuardedBus {

        @Override
        public ClassLoader loader() {
            return CxfExtension.loader(bus);
        }

        @Override
        public boolean servesWebServices() {
            CxfWebServices created = services;
            return created != null && created.areThere();
        }

        @Override
        public void openIn(GuardDoors doors) {
            doors.serve(EndpointKind.JAKARTA_REST);
            doors.serve(EndpointKind.WEB_SERVICE);
            applications.openIn(doors);
            CxfWebServices created = services;
            if (created != null) {
                created.openIn(doors);
            }
        }
    }

    /** Hears of the end of the bus. */
    private record End(GuardedBus guarded) implements BusLifeCycleListener {

        @Override
        public void initComplete() {
            // It was added when it was made.
        }

        @Override
        public void preShutdown() {
            GuardedBuses.remove(guarded);
        }

        @Override
        public void postShutdown() {
            GuardedBuses.remove(guarded);
        }
    }
}
