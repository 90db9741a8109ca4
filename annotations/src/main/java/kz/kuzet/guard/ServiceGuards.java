package kz.kuzet.guard;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * All guards of an application, from all its modules. Immutable, for any number of threads.
 *
 * <p>Guards are found through {@link ServiceLoader}. The processor lists them under {@code META-INF/services}, which counts on
 * the class path; a named module lists them with {@code provides} in its descriptor.
 */
public final class ServiceGuards {

    private final Map<String, ServiceGuard> byCode = new HashMap<>();
    private final Map<String, ServiceGuard> byEndpoint = new HashMap<>();

    private ServiceGuards(Iterable<ServiceGuard> guards) {
        for (ServiceGuard guard : guards) {
            add(byCode, guard.service().code(), guard);
            add(byEndpoint, guard.service().endpoint(), guard);
        }
    }

    /**
     * Finds the guards that a class loader sees.
     *
     * @param loader the application's class loader
     * @return all guards
     * @throws java.util.ServiceConfigurationError if a guard that is listed cannot be loaded
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public static ServiceGuards load(ClassLoader loader) {
        return new ServiceGuards(ServiceLoader.load(ServiceGuard.class, Objects.requireNonNull(loader, "loader")));
    }

    /**
     * Takes guards that are known already.
     *
     * @param guards the guards
     * @return exactly these
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public static ServiceGuards of(Iterable<ServiceGuard> guards) {
        return new ServiceGuards(guards);
    }

    /**
     * Lists all guards.
     *
     * @return an unmodifiable collection, in no particular order
     */
    public Collection<ServiceGuard> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /**
     * Finds the guard of a service.
     *
     * @param code code in the register of public services
     * @return its guard, or nothing
     */
    public Optional<ServiceGuard> forCode(String code) {
        return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * Finds the guard of a class that is annotated itself. Supertypes do not count, since the annotation is not inherited.
     *
     * @param endpoint the class
     * @return its guard, or nothing
     */
    public Optional<ServiceGuard> forEndpoint(Class<?> endpoint) {
        return forEndpoint(endpoint.getName());
    }

    /**
     * Finds the guard of an endpoint by its name.
     *
     * @param endpoint as in {@link ServiceDescriptor#endpoint()}
     * @return its guard, or nothing
     */
    public Optional<ServiceGuard> forEndpoint(String endpoint) {
        return Optional.ofNullable(byEndpoint.get(Objects.requireNonNull(endpoint, "endpoint")));
    }

    private static void add(Map<String, ServiceGuard> guards, String key, ServiceGuard guard) {
        ServiceGuard other = guards.putIfAbsent(key, guard);
        if (other != null) {
            throw new IllegalStateException("two guards stand for " + key + ": "
                    + other.getClass().getName() + " and " + guard.getClass().getName());
        }
    }
}
