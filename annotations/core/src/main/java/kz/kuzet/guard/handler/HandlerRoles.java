package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.PublicService;
import kz.kuzet.guard.DeclaredValues;
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
     * @param endpoint as in {@link kz.kuzet.guard.ServiceDescriptor#endpoint()}
     * @param code code of the service
     */
    public record AskedGuard(String endpoint, String code) {}

    private final ServiceGuards guards;

    // The handlers of one class share these.
    private final Map<Class<?>, EndpointStatements> endpoints = new ConcurrentHashMap<>();
    private final Map<Class<?>, Boolean> listed = new ConcurrentHashMap<>();
    private final Map<String, List<String>> differencesByEndpoint = new ConcurrentHashMap<>();

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
            return prepared(preparing);
        }
        if (statement instanceof HandlerStatement.Excluded excluded) {
            return new NoService(excluded.reason());
        }
        return new Unclassified(((HandlerStatement.Doubtful) statement).why());
    }

    /**
     * Tells what is wrong with a handler: why its role is {@link Unclassified}. A guard whose list tells of which declaration it
     * is is taken at its list's word and not loaded.
     *
     * @param endpoint the class whose handler it is, not a proxy of it
     * @param handler the method, as the endpoint or any of its supertypes declares it
     * @return what is wrong and what to do about it, or nothing
     */
    public Optional<String> doubt(Class<?> endpoint, Method handler) {
        HandlerStatement statement = statement(endpoint, handler);
        if (statement instanceof HandlerStatement.Excluded
                || (statement instanceof HandlerStatement.OfService ofService
                        && (ofService.callsItsGuard() || isListed(ofService)))) {
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
                        ofService.by().endpoint(), ofService.declared().code()))
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

    private boolean isListed(HandlerStatement.OfService statement) {
        Stated by = statement.by();
        if (!(by.element() instanceof Class<?> type)) {
            return isListed(by.endpoint(), statement.declared());
        }
        Boolean known = listed.get(type);
        if (known == null) {
            known = isListed(by.endpoint(), statement.declared());
            listed.put(type, known);
        }
        return known;
    }

    private boolean isListed(String endpoint, PublicService declared) {
        try {
            return guards.isListed(endpoint, DeclaredValues.of(declared).fingerprint());
        } catch (RuntimeException e) {
            // An annotation compiled against other versions of its enums throws when it is read: see StaleGuard.
            return false;
        }
    }

    private HandlerRole guarded(HandlerStatement.OfService statement) {
        Stated by = statement.by();
        Optional<ServiceGuard> found = guards.forEndpoint(by.endpoint());
        if (found.isEmpty()) {
            return new Unclassified(
                    by.name() + " is annotated with @PublicService, but there is no guard of it. " + likelyCause());
        }
        List<String> differences = differencesByEndpoint.computeIfAbsent(
                by.endpoint(), endpoint -> StaleGuard.differences(found.get().service(), statement.declared()));
        if (!differences.isEmpty()) {
            return new Unclassified(by.name() + " was declared anew after its guard was generated: "
                    + String.join("; ", differences) + ". Compile it again with the processor.");
        }
        return statement.prepares() ? new Prepares(found.get()) : new Sends(found.get());
    }

    private HandlerRole prepared(HandlerStatement.PreparingByCode statement) {
        Optional<HandlerRole> prepares = guards.forCode(statement.code()).map(Prepares::new);
        return prepares.orElseGet(() -> new Unclassified(statement.by().name() + " prepares requests of "
                + statement.code() + ", but there is no guard of that service. " + likelyCause()));
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

    private String likelyCause() {
        return guards.all().isEmpty()
                ? "No guard at all was found: the processor did not run (kuzet-processor belongs on the processor"
                        + " path), or META-INF/services/kz.kuzet.guard.ServiceGuard was lost when the application was"
                        + " packed."
                : "Its module was compiled without the processor (kuzet-processor belongs on the processor path), or"
                        + " META-INF/services/kz.kuzet.guard.ServiceGuard was lost or not merged when the application"
                        + " was packed.";
    }
}
