package kz.kuzet.guard.handler;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.kuzet.PublicService;
import kz.kuzet.endpoint.AnsweredEndpoints;
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
import kz.kuzet.view.MethodView;
import kz.kuzet.view.ReflectedAnnotation;
import kz.kuzet.view.ReflectedMethod;
import kz.kuzet.view.ReflectedType;

/**
 * Finds the role of handler methods by the rules that the processor applies at compile time (problems 301, 303, 304, 307). The
 * annotations give a {@link DeclaredRole}; this class finds its guard. A handler is named by its class, not a proxy of it, and
 * by the method, as that class or any of its supertypes declares it.
 *
 * <p>For any number of threads. Roles are found by reflection, so callers should keep them.
 */
public final class HandlerRoles {

    /**
     * A guard that need not be loaded yet.
     *
     * @param declared the annotated class or method
     * @param endpoint its name, as in {@link kz.kuzet.guard.ServiceDescriptor#endpoint()}
     * @param code code of the service
     */
    public record AskedGuard(AnnotatedElement declared, String endpoint, String code) {

        /** The annotated class, or the class of the annotated method. */
        Class<?> type() {
            return declared instanceof Method method ? method.getDeclaringClass() : (Class<?>) declared;
        }
    }

    /** The role of an unannotated handler that is not the application's own. */
    public static final HandlerRole NOT_OF_APPLICATION = new NoService("not of the application");

    private final ServiceGuards guards;
    private final Optional<NotYetClassifiedHandlers> notYetClassified;
    private final EndpointKinds kinds = new EndpointKinds(new CarriedAnnotations(ReflectedAnnotation::typeOf));
    private final AnsweredEndpoints answered;

    // The handlers of one class share these.
    private final Map<Class<?>, EndpointRoles> endpoints = new ConcurrentHashMap<>();
    private final Map<AnnotatedElement, List<String>> differences = new ConcurrentHashMap<>();

    /**
     * Takes the guards of the application, each of whose handlers has to be classified, with the types that answer for endpoints.
     *
     * @throws ServiceConfigurationError if a type that is listed as answering for endpoints cannot be loaded
     */
    public HandlerRoles(ServiceGuards guards) {
        this(guards, Optional.empty());
    }

    /**
     * Takes the guards of the application, with the types that answer for endpoints.
     *
     * @param baseline what becomes of the handlers that the build lists as not classified yet
     * @throws ServiceConfigurationError if a type that is listed as answering for endpoints cannot be loaded
     */
    public HandlerRoles(ServiceGuards guards, BaselineUse baseline) {
        this(guards, Optional.of(new NotYetClassifiedHandlers(baseline)));
    }

    private HandlerRoles(ServiceGuards guards, Optional<NotYetClassifiedHandlers> notYetClassified) {
        this.guards = Objects.requireNonNull(guards, "guards");
        this.notYetClassified = notYetClassified;
        this.answered = AnsweredEndpoints.of(
                guards.answering().stream().map(ReflectedType::new).toList());
    }

    /** Finds the role of a handler: {@link Unclassified} wherever there is a doubt. */
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
        return notYetClassified(endpoint, handler, role)
                .orElseGet(() -> new Unclassified(DoubtText.of(endpoint, (DeclaredRole.Doubtful) role)));
    }

    private Optional<HandlerRole> notYetClassified(Class<?> endpoint, Method handler, DeclaredRole role) {
        return notYetClassified.flatMap(handlers -> handlers.find(endpoint, handler, role));
    }

    /**
     * The role of functional endpoints whose router a method makes, where the build lists this method as not classified yet. Nothing
     * where it lists it not, or where something is said of the method or its class.
     */
    public Optional<HandlerRole> ofRouter(Method method) {
        Class<?> declaring = method.getDeclaringClass();
        return notYetClassified(declaring, method, declared(declaring, method));
    }

    /** The handlers that are not classified yet, as far as they were asked for: class and method of each. */
    public Set<String> notYetClassified() {
        return notYetClassified.map(NotYetClassifiedHandlers::found).orElse(Set.of());
    }

    /**
     * Returns what is wrong with a handler: the reason why its role is {@link Unclassified}. A listed guard is neither loaded
     * for this nor compared with its declaration; {@link #of} does so before anything is granted.
     */
    public Optional<String> doubt(Class<?> endpoint, Method handler) {
        EndpointRoles ofEndpoint = roles(endpoint);
        DeclaredRole role = ofEndpoint.of(handler);
        if (ofEndpoint.isClear(role)) {
            return Optional.empty();
        }
        if (role instanceof DeclaredRole.Excluded || isAskedLater(endpoint, role)) {
            ofEndpoint.clear(role);
            return Optional.empty();
        }
        return of(endpoint, handler) instanceof Unclassified unclassified
                ? Optional.of(unclassified.why())
                : Optional.empty();
    }

    /**
     * The same where no adapter stands before the handler. There a handler that is not classified yet can be served, but not refused.
     */
    public Optional<String> doubtWithoutAdapter(Class<?> endpoint, Method handler) {
        return doubt(endpoint, handler)
                .or(() -> notYetClassified(endpoint, handler, declared(endpoint, handler))
                        .filter(HandlerRole::isRefused)
                        .map(refused -> DoubtText.ofRefused(endpoint, handler)));
    }

    /** Tells whether a class of which nothing is said at all is served, because it is not classified yet. */
    boolean isServedUnclassified(Class<?> endpoint) {
        return notYetClassified
                .flatMap(handlers -> handlers.find(endpoint))
                .filter(HandlerRole.NotYetClassified::isServed)
                .isPresent();
    }

    /** Tells whether the guard is loaded at the first request, or called by the code itself. */
    private boolean isAskedLater(Class<?> endpoint, DeclaredRole role) {
        KuzetAnnotations service = role.service().orElse(null);
        if (service != null) {
            return service.callGuard() || isLoadedLater(service);
        }
        return role instanceof DeclaredRole.Prepares prepares
                && roles(endpoint)
                        .declaring(prepares.code())
                        .filter(this::isLoadedLater)
                        .isPresent();
    }

    /**
     * Returns the guard that is asked before a handler is called; empty where none is asked, or where it is known by its code
     * only.
     */
    public Optional<AskedGuard> guardOf(Class<?> endpoint, Method handler) {
        KuzetAnnotations service = declared(endpoint, handler).service().orElse(null);
        return service == null || service.callGuard() ? Optional.empty() : Optional.of(askedGuard(service));
    }

    static AskedGuard askedGuard(KuzetAnnotations service) {
        return new AskedGuard(element(service), service.endpoint(), service.code());
    }

    private static AnnotatedElement element(KuzetAnnotations annotations) {
        MethodView method = annotations.method().orElse(null);
        return method == null ? ((ReflectedType) annotations.type()).type() : ((ReflectedMethod) method).method();
    }

    /** All guards of the application. */
    public ServiceGuards guards() {
        return guards;
    }

    TypeHierarchy hierarchy(Class<?> endpoint) {
        return roles(endpoint).hierarchy();
    }

    EndpointKinds kinds() {
        return kinds;
    }

    private DeclaredRole declared(Class<?> endpoint, Method handler) {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(handler, "handler");
        return roles(endpoint).of(handler);
    }

    private EndpointRoles roles(Class<?> endpoint) {
        EndpointRoles known = endpoints.get(endpoint);
        return known != null
                ? known
                : endpoints.computeIfAbsent(endpoint, type -> new EndpointRoles(type, kinds, answered));
    }

    private boolean isLoadedLater(KuzetAnnotations service) {
        return guards.loadsOnDemand() && guards.isListed(element(service));
    }

    private HandlerRole guarded(KuzetAnnotations service, Function<ServiceGuard, HandlerRole> role) {
        return service.callGuard() ? new CallsItsGuard(service.endpoint()) : asked(service, role);
    }

    /** The guard is asked, even where the code says that it calls it too. */
    HandlerRole asked(KuzetAnnotations service, Function<ServiceGuard, HandlerRole> role) {
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

    /** Finds the guard by its endpoint where the same class declares the service, so that not all guards are searched. */
    private HandlerRole prepared(Class<?> endpoint, DeclaredRole.Prepares role) {
        String code = role.code();
        String prepares = DoubtText.name(role.by()) + " prepares requests of " + code;
        try {
            return roles(endpoint)
                    .declaring(code)
                    .flatMap(service -> guards.forEndpoint(element(service)))
                    .filter(found -> found.service().code().equals(code))
                    .or(() -> guards.forCode(code))
                    .<HandlerRole>map(Prepares::new)
                    .orElseGet(() -> new Unclassified(prepares
                            + ", but there is no guard of that service. Its module was compiled without the processor"
                            + " (kuzet-processor belongs on the processor path), or"
                            + " META-INF/services/kz.kuzet.guard.ServiceGuard was lost or not merged when the"
                            + " application was packed."));
        } catch (ServiceConfigurationError | IllegalStateException e) {
            return new Unclassified(prepares + ", but its guard cannot be looked for: " + reason(e)
                    + ". Pack the application with all guards that META-INF/services/kz.kuzet.guard.ServiceGuard names,"
                    + " each of a code of its own.");
        }
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() + (failure.getCause() == null ? "" : " (" + failure.getCause() + ")");
    }

    /**
     * Tells whether an annotation of Kuzet speaks for a handler. Where none does, a handler that is not the application's own may be
     * left alone.
     */
    public boolean isMentioned(Class<?> endpoint, Method handler) {
        return HandlerChain.of(new TypeHierarchy(new ReflectedType(endpoint)), new ReflectedMethod(handler))
                .filter(chain -> chain.isMentioned(answered))
                .isPresent();
    }

    /** Tells whether another type answers for a class or for one of its handlers. */
    public boolean isAnsweredFor(Class<?> endpoint) {
        return answered.concern(new ReflectedType(endpoint));
    }
}
