package kz.kuzet.jakarta;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.jakarta.setup.SharedAccount;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.service.factory.AbstractServiceFactoryBean;
import org.jspecify.annotations.Nullable;

/**
 * The applications of Jakarta REST on one bus of CXF. No class of CXF's own implementation of Jakarta REST is named here, which is
 * absent where the bus serves other things.
 */
final class CxfApplications {

    /** The key of an endpoint under which CXF keeps the providers of an application. */
    static final String PROVIDERS = "org.apache.cxf.jaxrs.provider.ServerProviderFactory";

    private final Map<Server, Deployment> deployments = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * Guards a server that has not been started yet.
     *
     * @param shared the account of guards that Spring keeps; null where the server is checked here
     */
    void guard(Server server, AbstractServiceFactoryBean factory, Bus bus, @Nullable SharedAccount shared) {
        deployments.put(server, CxfDeployment.of(server, factory, bus, shared).guard(deployments.values()));
    }

    void openIn(GuardDoors doors) {
        List.copyOf(deployments.values()).forEach(deployment -> deployment.openIn(doors));
    }

    boolean areGuarded(Server server) {
        return CxfDeployment.isGuarded(server.getEndpoint().getService().getInvoker());
    }

    /** The names of the resources of a server. */
    static String resources(Server server) {
        return CxfDeployment.resources(server.getEndpoint().getService());
    }

    void forget(Server server) {
        deployments.remove(server);
    }
}
