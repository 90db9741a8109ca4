package kz.kuzet.benchmarks.guard;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import org.openjdk.jmh.annotations.Setup;

/** A portal with Kuzet: for each service a class of its own for the endpoint and a class of its own for the guard. */
public class Endpoints extends Traffic {

    ServiceGuards guards;
    private Class<?>[] endpoints;
    private ServiceGuard[] guardsOfEndpoints;

    /** A template of endpoints. */
    static final class Endpoint {}

    /** A template of guards. */
    static final class GuardOfEndpoint extends ServiceGuard {
        GuardOfEndpoint(ServiceDescriptor service) {
            super(service);
        }
    }

    /**
     * Builds the portal.
     *
     * @throws ReflectiveOperationException if a copy of a template cannot be made
     */
    @Setup
    public void build() throws ReflectiveOperationException {
        List<Class<?>> copies = new ArrayList<>();
        List<ServiceGuard> all = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            Class<?> endpoint = copyOf(Endpoint.class);
            copies.add(endpoint);
            all.add((ServiceGuard) copyOf(GuardOfEndpoint.class)
                    .getDeclaredConstructor(ServiceDescriptor.class)
                    .newInstance(service(i, endpoint)));
        }
        guards = ServiceGuards.of(all);
        shuffle(copies);
        endpoints = copies.toArray(Class<?>[]::new);
        guardsOfEndpoints = copies.stream()
                .map(endpoint -> guards.forEndpoint(endpoint).orElseThrow())
                .toArray(ServiceGuard[]::new);
    }

    /** Returns the class to which the next request goes. */
    Class<?> nextEndpoint() {
        return endpoints[next()];
    }

    /** Returns the guard of the endpoint to which the next request goes. */
    ServiceGuard nextGuard() {
        return guardsOfEndpoints[next()];
    }

    private static ServiceDescriptor service(int number, Class<?> endpoint) {
        return ServiceDeclaration.of("s_" + number, "Service " + number)
                .providedBy(endpoint.getName())
                .disclosureRisk(DisclosureRisk.PRESENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP);
    }
}
