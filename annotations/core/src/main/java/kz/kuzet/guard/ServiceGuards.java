package kz.kuzet.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All guards of an application, from all its modules. For any number of threads.
 *
 * <p>Guards are found through {@link ServiceLoader}. The processor lists them under {@code META-INF/services}, which counts on
 * the class path; a named module lists them with {@code provides} in its descriptor.
 */
public final class ServiceGuards {

    /** Those known so far. The maps are replaced, and not changed once others can see them. */
    private volatile Map<String, KnownGuard> byCode = Map.of();

    private volatile Map<String, KnownGuard> byEndpoint = Map.of();

    /** Where guards may be that no list has told of; null once all are known. */
    private volatile @Nullable ClassLoader remaining;

    private ServiceGuards(@Nullable ClassLoader remaining) {
        this.remaining = remaining;
    }

    /**
     * Finds the guards that a class loader sees, and loads all.
     *
     * @param loader the application's class loader
     * @return all guards
     * @throws java.util.ServiceConfigurationError if a guard that is listed cannot be loaded
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public static ServiceGuards load(ClassLoader loader) {
        return of(ServiceLoader.load(ServiceGuard.class, Objects.requireNonNull(loader, "loader")));
    }

    /**
     * Finds the guards that a class loader sees. One whose list tells of which declaration it is (see {@link GuardListEntry}) is
     * loaded when it is asked for the first time: in a portal with hundreds of guards that is a noticeable part of the start.
     * Where such a guard cannot be loaded, the method that asks for it throws a {@link java.util.ServiceConfigurationError}, each
     * time.
     *
     * @param loader the application's class loader
     * @return all guards
     * @throws java.util.ServiceConfigurationError if a list cannot be read, or a guard cannot be loaded whose list does not tell
     *     of which declaration it is
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public static ServiceGuards find(ClassLoader loader) {
        ServiceGuards guards = new ServiceGuards(Objects.requireNonNull(loader, "loader"));
        guards.add(GuardLists.read(loader));
        return guards;
    }

    /**
     * Takes guards that are known already.
     *
     * @param guards the guards
     * @return exactly these
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public static ServiceGuards of(Iterable<ServiceGuard> guards) {
        List<KnownGuard> known = new ArrayList<>();
        for (ServiceGuard guard : guards) {
            known.add(KnownGuard.of(guard));
        }
        ServiceGuards taken = new ServiceGuards(null);
        taken.add(known);
        return taken;
    }

    /**
     * Lists all guards.
     *
     * @return an unmodifiable collection, in no particular order
     */
    public Collection<ServiceGuard> all() {
        addRemaining();
        List<ServiceGuard> all = new ArrayList<>();
        for (KnownGuard guard : byCode.values()) {
            all.add(guard.guard());
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Names all guards. Those whose list tells of which declaration they are need not be loaded for this.
     *
     * @return an unmodifiable map from the endpoint, as in {@link ServiceDescriptor#endpoint()}, to the code of the service
     */
    public Map<String, String> codesByEndpoint() {
        if (modulesProvideGuards()) {
            addRemaining();
        }
        Map<String, String> codes = new TreeMap<>();
        byEndpoint.forEach((endpoint, guard) -> codes.put(endpoint, guard.code()));
        return Collections.unmodifiableMap(codes);
    }

    /**
     * Finds the guard of a service.
     *
     * @param code code in the register of public services
     * @return its guard, or nothing
     */
    public Optional<ServiceGuard> forCode(String code) {
        Objects.requireNonNull(code, "code");
        KnownGuard guard = byCode.get(code);
        if (guard == null && addRemaining()) {
            guard = byCode.get(code);
        }
        return loaded(guard);
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
        Objects.requireNonNull(endpoint, "endpoint");
        KnownGuard guard = byEndpoint.get(endpoint);
        if (guard == null && addRemaining()) {
            guard = byEndpoint.get(endpoint);
        }
        return loaded(guard);
    }

    /**
     * Tells whether a list says that a guard was generated of a declaration. The guard is not loaded for this. No is no proof:
     * guards that are known otherwise are not compared here.
     *
     * @param endpoint as in {@link ServiceDescriptor#endpoint()}
     * @param fingerprint {@link DeclaredValues#fingerprint()} of the declaration
     * @return true if it says so
     */
    public boolean isListed(String endpoint, String fingerprint) {
        KnownGuard guard = byEndpoint.get(Objects.requireNonNull(endpoint, "endpoint"));
        return guard != null && guard.isOf(Objects.requireNonNull(fingerprint, "fingerprint"));
    }

    private static Optional<ServiceGuard> loaded(@Nullable KnownGuard guard) {
        return guard == null ? Optional.empty() : Optional.of(guard.guard());
    }

    /** Whether guards may be there that no list names. To ask the service loader costs a class for each guard. */
    private static boolean modulesProvideGuards() {
        return ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getDescriptor().provides().stream())
                .anyMatch(provided -> provided.service().equals(ServiceGuard.class.getName()));
    }

    /** Guards that no list names: those of named modules. Tells whether there may be more guards now than before. */
    private boolean addRemaining() {
        return remaining != null && addRemainingOnce();
    }

    private synchronized boolean addRemainingOnce() {
        ClassLoader loader = remaining;
        if (loader != null) {
            Set<String> names = new HashSet<>();
            for (KnownGuard guard : byCode.values()) {
                names.add(guard.name());
            }
            List<KnownGuard> found = new ArrayList<>();
            ServiceLoader.load(ServiceGuard.class, loader).stream()
                    .filter(provider -> !names.contains(provider.type().getName()))
                    .forEach(provider -> found.add(KnownGuard.of(provider.get())));
            add(found);
            remaining = null;
        }
        return true;
    }

    private void add(List<KnownGuard> guards) {
        int capacity = 2 * (byCode.size() + guards.size());
        Map<String, KnownGuard> codes = new HashMap<>(capacity);
        Map<String, KnownGuard> endpoints = new HashMap<>(capacity);
        codes.putAll(byCode);
        endpoints.putAll(byEndpoint);
        for (KnownGuard guard : guards) {
            add(codes, guard.code(), guard);
            add(endpoints, guard.endpoint(), guard);
        }
        byCode = codes;
        byEndpoint = endpoints;
    }

    private static void add(Map<String, KnownGuard> guards, String key, KnownGuard guard) {
        KnownGuard other = guards.putIfAbsent(key, guard);
        if (other != null) {
            throw new IllegalStateException(
                    "two guards stand for " + key + ": " + other.name() + " and " + guard.name());
        }
    }
}
