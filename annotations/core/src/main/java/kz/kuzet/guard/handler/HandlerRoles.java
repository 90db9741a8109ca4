package kz.kuzet.guard.handler;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.kuzet.PublicService;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.guard.GuardName;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole.CallsItsGuard;
import kz.kuzet.guard.handler.HandlerRole.NoService;
import kz.kuzet.guard.handler.HandlerRole.Prepares;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.view.ReflectedAnnotation;
import kz.kuzet.view.ReflectedMethod;
import kz.kuzet.view.ReflectedType;

/**
 * Finds the role of handler methods, as the processor has checked it at compile time (problems 301, 303, 304, 307).
 *
 * <p>A statement on the method, its own or inherited, counts before any on a type; among methods and among types the nearest to
 * the endpoint. A type speaks for the handlers that it declares; the endpoint itself speaks for all, those included that it
 * inherits. A method that overrides another and has a mapping of its own inherits a service, but neither {@code @NotPublicService} nor
 * {@code @PreparesRequest}. Where a statement would take the place of one that asks for more, or two of one rank say different
 * things, there is a doubt; only what stands on the very method that is called may ask for less than what stands above it. For any
 * number of threads; a role is looked up with reflection, so it is to be kept.
 */
public final class HandlerRoles {

    /**
     * A guard, before it is loaded.
     *
     * @param declared the class or method that is annotated
     * @param endpoint the same, as in {@link kz.kuzet.guard.ServiceDescriptor#endpoint()}
     * @param code code of the service
     */
    public record AskedGuard(AnnotatedElement declared, String endpoint, String code) {}

    private final ServiceGuards guards;

    // The handlers of one class share these.
    private final Map<Class<?>, EndpointRoles> endpoints = new ConcurrentHashMap<>();
    private final EndpointKinds kinds = new EndpointKinds(new CarriedAnnotations(ReflectedAnnotation::typeOf));
    private final Map<AnnotatedElement, List<String>> differences = new ConcurrentHashMap<>();

    /**
     * Takes the guards of the application.
     *
     * @param guards all guards
     */
    public HandlerRoles(ServiceGuards guards) {
        this.guards = Objects.requireNonNull(guards, "guards");
    }

    /**
     * Finds the role of a handler.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return the role; {@link Unclassified} wherever there is a doubt
     */
    public HandlerRole of(Class<?> endpoint, Method handler) {
        DeclaredRole role = declared(endpoint, handler);
        if (role instanceof DeclaredRole.Sends sends) {
            return guarded(sends.by(), Sends::new);
        }
        if (role instanceof DeclaredRole.Prepares prepares) {
            return prepares.service()
                    .map(service -> guarded(service, Prepares::new))
                    .orElseGet(() -> prepared(endpoint, prepares));
        }
        if (role instanceof DeclaredRole.Excluded excluded) {
            return new NoService(excluded.by()
                    .get(DslAnnotation.NOT_PUBLIC_SERVICE)
                    .flatMap(exclusion -> exclusion.string(DslAnnotation.REASON))
                    .orElse(""));
        }
        return new Unclassified(DoubtText.of(endpoint, (DeclaredRole.Doubtful) role));
    }

    /**
     * Tells what is wrong with a handler: why its role is {@link Unclassified}. A guard that is listed is not loaded for this, and
     * not compared with its declaration: that is done by {@link #of}, before anything is granted.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return what is wrong and what to do about it, or nothing
     */
    public Optional<String> doubt(Class<?> endpoint, Method handler) {
        DeclaredRole role = declared(endpoint, handler);
        if (role instanceof DeclaredRole.Excluded
                || role.service()
                        .filter(service -> service.callGuard() || isLoadedLater(service))
                        .isPresent()
                || (role instanceof DeclaredRole.Prepares prepares
                        && roles(endpoint)
                                .declaring(prepares.code())
                                .filter(this::isLoadedLater)
                                .isPresent())) {
            return Optional.empty();
        }
        return of(endpoint, handler) instanceof Unclassified unclassified
                ? Optional.of(unclassified.why())
                : Optional.empty();
    }

    /**
     * Names the guard that is asked before a handler is called. The guard is not loaded for this.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return the guard; nothing where no guard is asked, or one that is known by its code only
     */
    public Optional<AskedGuard> guardOf(Class<?> endpoint, Method handler) {
        return declared(endpoint, handler)
                .service()
                .filter(service -> !service.callGuard())
                .map(service -> new AskedGuard(element(service), service.endpoint(), service.code()));
    }

    private static AnnotatedElement element(KuzetAnnotations annotations) {
        return annotations
                .method()
                .<AnnotatedElement>map(method -> ((ReflectedMethod) method).method())
                .orElseGet(() -> ((ReflectedType) annotations.type()).type());
    }

    /**
     * Returns what the handlers' guards are taken from.
     *
     * @return all guards
     */
    public ServiceGuards guards() {
        return guards;
    }

    private DeclaredRole declared(Class<?> endpoint, Method handler) {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(handler, "handler");
        return roles(endpoint).of(handler);
    }

    private EndpointRoles roles(Class<?> endpoint) {
        EndpointRoles roles = endpoints.get(endpoint);
        if (roles == null) {
            roles = new EndpointRoles(endpoint, kinds);
            endpoints.put(endpoint, roles);
        }
        return roles;
    }

    private boolean isLoadedLater(KuzetAnnotations service) {
        return guards.loadsOnDemand() && guards.isListed(element(service));
    }

    private HandlerRole guarded(KuzetAnnotations service, Function<ServiceGuard, HandlerRole> role) {
        if (service.callGuard()) {
            return new CallsItsGuard(service.endpoint());
        }
        AnnotatedElement declaring = element(service);
        String name = DoubtText.name(service);
        Optional<ServiceGuard> found;
        try {
            found = guards.forEndpoint(declaring);
        } catch (ServiceConfigurationError e) {
            return new Unclassified(name + " is annotated with @PublicService, but its guard cannot be used: "
                    + reason(e) + ". Compile its module again from scratch, with the processor.");
        }
        if (found.isEmpty()) {
            return new Unclassified(name + " is annotated with @PublicService, but there is no guard of it. Its"
                    + " module was compiled without the processor (kuzet-processor belongs on the processor path), or "
                    + GuardName.of(declaring).qualifiedName() + " was left out when the application was packed.");
        }
        List<String> differing = differences.computeIfAbsent(
                declaring, element -> GuardDrift.differences(found.get().service(), annotation(element)));
        if (!differing.isEmpty()) {
            return new Unclassified(name + " was declared anew after its guard was generated: "
                    + String.join("; ", differing) + ". Compile it again with the processor.");
        }
        return role.apply(found.get());
    }

    private static PublicService annotation(AnnotatedElement declaring) {
        return Objects.requireNonNull(declaring.getDeclaredAnnotation(PublicService.class), "it declares a service");
    }

    /** Where the same class declares the service, its guard need not be looked for among all. */
    private HandlerRole prepared(Class<?> endpoint, DeclaredRole.Prepares role) {
        String code = role.code();
        String prepares = DoubtText.name(role.by()) + " prepares requests of " + code;
        try {
            Optional<ServiceGuard> guard = roles(endpoint)
                    .declaring(code)
                    .flatMap(service -> guards.forEndpoint(element(service)))
                    .filter(found -> found.service().code().equals(code))
                    .or(() -> guards.forCode(code));
            if (guard.isPresent()) {
                return new Prepares(guard.get());
            }
        } catch (ServiceConfigurationError | IllegalStateException e) {
            return new Unclassified(prepares + ", but its guard cannot be looked for: " + reason(e)
                    + ". Pack the application with all guards that META-INF/services/kz.kuzet.guard.ServiceGuard names,"
                    + " each of a code of its own.");
        }
        return new Unclassified(
                prepares + ", but there is no guard of that service. Its module was compiled without the processor"
                        + " (kuzet-processor belongs on the processor path), or"
                        + " META-INF/services/kz.kuzet.guard.ServiceGuard was lost or not merged when the application"
                        + " was packed.");
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() + (failure.getCause() == null ? "" : " (" + failure.getCause() + ")");
    }

    /**
     * Tells whether anything was stated about a handler. Where nothing was, a handler that is not the application's own may be
     * left alone.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return true if an annotation of Kuzet speaks for it
     */
    public static boolean isMentioned(Class<?> endpoint, Method handler) {
        return HandlerChain.of(new TypeHierarchy(new ReflectedType(endpoint)), new ReflectedMethod(handler))
                .filter(HandlerChain::isMentioned)
                .isPresent();
    }
}
