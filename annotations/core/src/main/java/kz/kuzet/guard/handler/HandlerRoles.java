package kz.kuzet.guard.handler;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.PublicService;
import kz.kuzet.guard.GuardName;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole.CallsItsGuard;
import kz.kuzet.guard.handler.HandlerRole.NoService;
import kz.kuzet.guard.handler.HandlerRole.Prepares;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;

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
    private final Map<Class<?>, EndpointStatements> endpoints = new ConcurrentHashMap<>();
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
        HandlerStatement statement = statement(endpoint, handler);
        if (statement instanceof HandlerStatement.OfService ofService) {
            return ofService.callsItsGuard() ? new CallsItsGuard(ofService.by().endpoint()) : guarded(ofService);
        }
        if (statement instanceof HandlerStatement.PreparingByCode preparing) {
            return prepared(endpoint, preparing);
        }
        if (statement instanceof HandlerStatement.Excluded excluded) {
            return new NoService(excluded.reason());
        }
        return new Unclassified(((HandlerStatement.Doubtful) statement).why());
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
        HandlerStatement statement = statement(endpoint, handler);
        if (statement instanceof HandlerStatement.Excluded
                || (statement instanceof HandlerStatement.OfService ofService
                        && (ofService.callsItsGuard()
                                || isLoadedLater(ofService.by().element())))
                || (statement instanceof HandlerStatement.PreparingByCode preparing
                        && declaring(endpoint, preparing.code())
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
        return statement(endpoint, handler) instanceof HandlerStatement.OfService ofService
                        && !ofService.callsItsGuard()
                ? Optional.of(new AskedGuard(
                        ofService.by().element(),
                        ofService.by().endpoint(),
                        ofService.declared().code()))
                : Optional.empty();
    }

    /**
     * Returns what the handlers' guards are taken from.
     *
     * @return all guards
     */
    public ServiceGuards guards() {
        return guards;
    }

    private HandlerStatement statement(Class<?> endpoint, Method handler) {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(handler, "handler");
        EndpointStatements statements = endpoints.get(endpoint);
        if (statements == null) {
            statements = new EndpointStatements(endpoint);
            endpoints.put(endpoint, statements);
        }
        return statements.of(handler);
    }

    private boolean isLoadedLater(AnnotatedElement declared) {
        return guards.loadsOnDemand() && guards.isListed(declared);
    }

    /** The handler of the same class that declares a service: where there is one, its guard need not be looked for among all. */
    private static Optional<Method> declaring(Class<?> endpoint, String code) {
        return Arrays.stream(endpoint.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(PublicService.class))
                .filter(method ->
                        method.getAnnotation(PublicService.class).code().equals(code))
                .findFirst();
    }

    private HandlerRole guarded(HandlerStatement.OfService statement) {
        Stated by = statement.by();
        Optional<ServiceGuard> found;
        try {
            found = guards.forEndpoint(by.element());
        } catch (ServiceConfigurationError e) {
            return new Unclassified(by.name() + " is annotated with @PublicService, but its guard cannot be used: "
                    + reason(e) + ". Compile its module again from scratch, with the processor.");
        }
        if (found.isEmpty()) {
            return new Unclassified(by.name() + " is annotated with @PublicService, but there is no guard of it. Its"
                    + " module was compiled without the processor (kuzet-processor belongs on the processor path), or "
                    + GuardName.of(by.element()).qualifiedName() + " was left out when the application was packed.");
        }
        List<String> differing = differences.computeIfAbsent(
                by.element(), element -> GuardDrift.differences(found.get().service(), statement.declared()));
        if (!differing.isEmpty()) {
            return new Unclassified(by.name() + " was declared anew after its guard was generated: "
                    + String.join("; ", differing) + ". Compile it again with the processor.");
        }
        return statement.prepares() ? new Prepares(found.get()) : new Sends(found.get());
    }

    private HandlerRole prepared(Class<?> endpoint, HandlerStatement.PreparingByCode statement) {
        String code = statement.code();
        String prepares = statement.by().name() + " prepares requests of " + code;
        try {
            Optional<ServiceGuard> guard = declaring(endpoint, code)
                    .flatMap(guards::forEndpoint)
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
        return HandlerChain.of(new TypeHierarchy(endpoint), handler)
                .filter(chain -> !StatementOrder.all(chain).isEmpty())
                .isPresent();
    }
}
