package kz.kuzet.guard;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All guards of an application, from all its modules. For any number of threads.
 *
 * <p>The guard of an endpoint is found by its name (see {@link GuardName}). All guards are those that are listed for {@link
 * ServiceLoader}: the processor lists them under {@code META-INF/services}, which counts on the class path; a named module lists
 * them with {@code provides} in its descriptor.
 */
public final class ServiceGuards {

    /** Where guards are found; null where only the given ones count. */
    private final @Nullable GuardClasses classes;

    private final Map<AnnotatedElement, String> guardNames = new ConcurrentHashMap<>();

    /** All listed or given guards; null until they are loaded. */
    private volatile @Nullable Index index;

    private ServiceGuards(@Nullable GuardClasses classes, @Nullable Index index) {
        this.classes = classes;
        this.index = index;
    }

    /**
     * Finds the guards that a class loader sees, and loads all that are listed.
     *
     * @param loader the application's class loader
     * @return all guards
     * @throws ServiceConfigurationError if a list cannot be read, or a guard that is listed cannot be loaded
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public static ServiceGuards load(ClassLoader loader) {
        ServiceGuards guards = find(loader);
        guards.index();
        return guards;
    }

    /**
     * Finds the guards that a class loader sees. The guard of an endpoint is loaded when it is asked for the first time,
     * because loading hundreds of guards is a noticeable part of a start. Where it cannot be loaded, the method that asks for
     * it throws a {@link ServiceConfigurationError}, each time. Asking for a code, or for all guards, loads all listed guards.
     *
     * @param loader the application's class loader
     * @return all guards
     * @throws ServiceConfigurationError if a list cannot be read
     */
    public static ServiceGuards find(ClassLoader loader) {
        return new ServiceGuards(new GuardClasses(Objects.requireNonNull(loader, "loader")), null);
    }

    /**
     * Takes guards that are known already.
     *
     * @param guards the guards
     * @return exactly these
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public static ServiceGuards of(Iterable<ServiceGuard> guards) {
        return new ServiceGuards(null, Index.of(guards));
    }

    /**
     * {@return all guards, in no particular order}
     *
     * @throws ServiceConfigurationError if a guard that is listed cannot be loaded
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public Collection<ServiceGuard> all() {
        return Collections.unmodifiableCollection(index().byCode.values());
    }

    /**
     * {@return the guard of a service, or nothing}
     *
     * @param code code in the register of public services
     * @throws ServiceConfigurationError if a guard that is listed cannot be loaded
     * @throws IllegalStateException if two guards stand for one code or one endpoint
     */
    public Optional<ServiceGuard> forCode(String code) {
        return Optional.ofNullable(index().byCode.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * Finds the guard of a class or method that is annotated itself. Supertypes do not count, since the annotation is not
     * inherited. The class loader of the class is asked for it.
     *
     * @param endpoint the class or method
     * @return its guard, or nothing
     * @throws ServiceConfigurationError if a class of the guard's name is there, and is no guard of this endpoint
     */
    public Optional<ServiceGuard> forEndpoint(AnnotatedElement endpoint) {
        String name = nameOf(Objects.requireNonNull(endpoint, "endpoint"));
        if (classes == null) {
            return Optional.ofNullable(index().byEndpoint.get(name));
        }
        Class<?> type = endpoint instanceof Method method ? method.getDeclaringClass() : (Class<?>) endpoint;
        Optional<ServiceGuard> found = classes.find(GuardName.of(endpoint).qualifiedName(), type.getClassLoader());
        found.filter(guard -> !guard.service().endpoint().equals(name)).ifPresent(guard -> {
            throw GuardClasses.failure(
                    guard.getClass().getName() + " guards " + guard.service().endpoint() + ", not " + name, null);
        });
        return found;
    }

    /**
     * {@return the types that answer for endpoints which nobody may edit ({@link kz.kuzet.AnswersFor}), as far as they are listed} They are
     * listed under {@code META-INF/services} too. Guards that were given come without any.
     *
     * @throws ServiceConfigurationError if one of them cannot be loaded
     */
    public List<Class<?>> answering() {
        return classes == null ? List.of() : classes.answering();
    }

    /** {@return whether the guard of an endpoint is loaded when it is asked for; false if all are loaded} */
    public boolean loadsOnDemand() {
        return index == null;
    }

    /**
     * {@return whether the guard of an endpoint is listed, or was given} It is not loaded for this.
     *
     * @param endpoint the class or method that is annotated
     */
    public boolean isListed(AnnotatedElement endpoint) {
        return classes == null
                ? index().byEndpoint.containsKey(nameOf(endpoint))
                : classes.listed().contains(guardNameOf(endpoint));
    }

    /**
     * {@return whether guards of a package are listed, or were given} They are not loaded for this.
     *
     * @param packageName the package, which is that of the endpoints too
     */
    public boolean areListedIn(String packageName) {
        return classes == null
                ? index().byEndpoint.keySet().stream()
                        .anyMatch(endpoint -> GuardClasses.packageOf(endpoint).equals(packageName))
                : classes.packages().contains(packageName);
    }

    /**
     * {@return whether the guard of an endpoint is listed, or was given, that has this name or is below it} No listed guard is
     * loaded for this.
     *
     * @param name a package, a class, as sources or class files name it, or a handler ({@code Type#method}); empty for any endpoint
     */
    public boolean areListedBelow(String name) {
        String wanted = plain(name);
        return (classes == null
                        ? index().byEndpoint.keySet().stream().map(ServiceGuards::plain)
                        : classes.listed().stream().map(GuardName::stemOf).map(ServiceGuards::plain))
                .anyMatch(listed -> wanted.isEmpty() || listed.equals(wanted) || listed.startsWith(wanted + "_"));
    }

    /** As the name of a guard has it. */
    private static String plain(String name) {
        return name.replace('.', '_').replace('$', '_').replace('#', '_');
    }

    /**
     * {@return the guards of all endpoints but these, as far as they are listed or given} It loads no other guards.
     *
     * @param endpoints annotated classes and methods
     * @param leftOut tells which packages are left out as well
     * @throws ServiceConfigurationError if one of them cannot be loaded
     */
    public List<ServiceGuard> others(Set<? extends AnnotatedElement> endpoints, Predicate<String> leftOut) {
        if (classes == null) {
            Map<String, ServiceGuard> others = new HashMap<>(index().byEndpoint);
            endpoints.forEach(endpoint -> others.remove(nameOf(endpoint)));
            others.keySet().removeIf(endpoint -> leftOut.test(GuardClasses.packageOf(endpoint)));
            return List.copyOf(others.values());
        }
        Set<String> names = new HashSet<>();
        for (AnnotatedElement endpoint : endpoints) {
            names.add(guardNameOf(endpoint));
        }
        return classes.load(name -> !names.contains(name) && !leftOut.test(GuardClasses.packageOf(name)));
    }

    /** Kept, because a start asks for it once for each handler, and once more in the end. */
    private String guardNameOf(AnnotatedElement endpoint) {
        return guardNames.computeIfAbsent(
                endpoint, element -> GuardName.of(element).qualifiedName());
    }

    private static String nameOf(AnnotatedElement endpoint) {
        return endpoint instanceof Method method
                ? method.getDeclaringClass().getName().concat("#").concat(method.getName())
                : ((Class<?>) endpoint).getName();
    }

    /** Loads all guards. Two threads at once may both load them, with the same result. */
    private Index index() {
        Index known = index;
        if (known == null && classes != null) {
            known = Index.of(classes.load(name -> true));
            index = known;
        }
        return Objects.requireNonNull(known);
    }

    /** Guards by code and by endpoint. The maps do not change once they are published. */
    private record Index(Map<String, ServiceGuard> byCode, Map<String, ServiceGuard> byEndpoint) {

        static Index of(Iterable<ServiceGuard> guards) {
            Index index = new Index(new HashMap<>(), new HashMap<>());
            for (ServiceGuard guard : guards) {
                add(index.byCode, guard.service().code(), guard);
                add(index.byEndpoint, guard.service().endpoint(), guard);
            }
            return index;
        }

        private static void add(Map<String, ServiceGuard> guards, String key, ServiceGuard guard) {
            ServiceGuard other = guards.putIfAbsent(key, guard);
            if (other != null) {
                throw new IllegalStateException(
                        "two guards stand for " + key + ": " + other.getClass().getName() + " and "
                                + guard.getClass().getName());
            }
        }
    }
}
