package kz.kuzet.jakarta;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.jakarta.setup.SharedAccount;
import kz.kuzet.jakarta.setup.StartStop;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.JAXRSServiceFactoryBean;
import org.apache.cxf.jaxrs.JAXRSServiceImpl;
import org.apache.cxf.jaxrs.model.ClassResourceInfo;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;
import org.apache.cxf.service.Service;
import org.apache.cxf.service.factory.AbstractServiceFactoryBean;
import org.apache.cxf.service.invoker.Invoker;
import org.jspecify.annotations.Nullable;

/** One server of CXF with resources: puts a filter before them, and an invoker that sees the called objects. */
final class CxfDeployment {

    private final Endpoint endpoint;
    private final Bus bus;
    private final List<ClassResourceInfo> roots;
    private final CxfEvidence evidence;
    private final ClassLoader loader;
    private final @Nullable SharedAccount shared;

    private CxfDeployment(Endpoint endpoint, Bus bus, List<ClassResourceInfo> roots, @Nullable SharedAccount shared) {
        this.endpoint = endpoint;
        this.bus = bus;
        this.roots = roots;
        this.evidence = new CxfEvidence(endpoint, bus);
        this.loader = CxfExtension.loader(bus);
        this.shared = shared;
    }

    static CxfDeployment of(
            Server server, AbstractServiceFactoryBean factory, Bus bus, @Nullable SharedAccount shared) {
        return new CxfDeployment(
                server.getEndpoint(), bus, ((JAXRSServiceFactoryBean) factory).getClassResourceInfo(), shared);
    }

    /** The names of the resources that a service has. */
    static String resources(Service service) {
        return service instanceof JAXRSServiceImpl resources
                ? resources.getClassResourceInfos().stream()
                        .map(root -> CxfHandlers.type(root).getName())
                        .collect(Collectors.joining(", "))
                : service.getName().toString();
    }

    static boolean isGuarded(@Nullable Invoker invoker) {
        return invoker instanceof CxfInvoker;
    }

    /**
     * Puts the guards before the resources.
     *
     * @param others the applications of other servers
     * @throws IllegalStateException if the server must not be started; the message says why
     */
    Deployment guard(Collection<Deployment> others) {
        Invoker invoker = endpoint.getService().getInvoker();
        if (invoker.getClass() != JAXRSInvoker.class) {
            throw StartStop.because(
                    "its resources are called by " + invoker.getClass().getName()
                            + ", and it cannot be seen which objects that calls. Leave the invoker to Apache CXF. To"
                            + " validate beans, register JAXRSBeanValidationFeature in place of"
                            + " JAXRSBeanValidationInvoker.");
        }
        CxfSetup setup = evidence.setup();
        Deployment here = new Deployment(
                new CxfProperties(endpoint, bus, shared).settings(),
                setup.guards().orElseGet(() -> ServiceGuards.find(loader)),
                loader);
        if (shared == null) {
            here.takeStock(components(), served(), List.copyOf(others));
        } else {
            here.takeStockWithoutDoors(components(), served());
        }
        EvidenceSource source = setup.source().or(() -> evidence.find(loader)).orElseGet(() -> {
            if (here.mayAskGuards()) {
                throw EvidenceSources.missing();
            }
            return EvidenceSources.NEVER_ASKED;
        });
        CxfHandlers handlers = new CxfHandlers(here.roles());
        CxfFilter filter = new CxfFilter(
                handlers, new RequestGate<>(source, false), here.settings().maxRequestSize(), shared);
        ((ServerProviderFactory) Objects.requireNonNull(endpoint.get(CxfApplications.PROVIDERS), "providers"))
                .setUserProviders(List.of(new Filters(filter)));
        endpoint.getService().setInvoker(new CxfInvoker(handlers));
        return here;
    }

    private Set<Class<?>> components() {
        Set<Class<?>> components = new LinkedHashSet<>();
        roots.forEach(root -> components.add(CxfHandlers.type(root)));
        return components;
    }

    /** Those of a model too, which carry no annotations. */
    private List<ServedMethod> served() {
        List<ServedMethod> served = new ArrayList<>();
        for (ClassResourceInfo root : roots) {
            for (OperationResourceInfo operation : root.getMethodDispatcher().getOperationResourceInfos()) {
                served.add(new ServedMethod(
                        CxfHandlers.type(root), operation.getMethodToInvoke(), operation.isSubResourceLocator()));
            }
        }
        return served;
    }

    /** Registers filters with their priorities. */
    private record Filters(CxfFilter filter) implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            context.register(filter, Priorities.AUTHORIZATION);
            return true;
        }
    }
}
