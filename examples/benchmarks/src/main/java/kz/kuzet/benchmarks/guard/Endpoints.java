package kz.kuzet.benchmarks.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A portal of many services: for each a class of its own for the endpoint and a class of its own for the guard. Requests go
 * either to the same service, which shows what the look-up itself costs and whether that grows with the portal, or to one service
 * after the other in random order, which is the least that the caches of the processor can help: then the memory is measured too.
 */
@State(Scope.Thread)
public class Endpoints {

    private static final long SEED = 10;

    /** How many services the portal has. */
    @Param({"1", "100", "10000"})
    public int services;

    /** To which services requests go. */
    @Param
    public Order order;

    ServiceGuards guards;
    private Class<?>[] endpoints;
    private ServiceGuard[] guardsOfEndpoints;
    private int next;

    /** An order of requests. */
    public enum Order {
        /** To one service. */
        SAME,
        /** To all, at random. */
        RANDOM
    }

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
    @Setup(Level.Trial)
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
        Collections.shuffle(copies, new Random(SEED));
        endpoints = copies.toArray(Class<?>[]::new);
        guardsOfEndpoints = copies.stream()
                .map(endpoint -> guards.forEndpoint(endpoint).orElseThrow())
                .toArray(ServiceGuard[]::new);
    }

    /** Returns the guard of the endpoint to which the next request goes. */
    ServiceGuard nextGuard() {
        next = next + 1 == guardsOfEndpoints.length ? 0 : next + 1;
        return guardsOfEndpoints[next];
    }

    /** Returns the class to which the next request goes. */
    Class<?> next() {
        if (order == Order.RANDOM) {
            next = next + 1 == endpoints.length ? 0 : next + 1;
        }
        return endpoints[next];
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

    /** A hidden class: another class to the virtual machine, from the same bytes. */
    private static Class<?> copyOf(Class<?> template) throws IllegalAccessException {
        String file = template.getName().substring(template.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = template.getResourceAsStream(file)) {
            return MethodHandles.lookup()
                    .defineHiddenClass(bytes.readAllBytes(), true)
                    .lookupClass();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
