package kz.kuzet.jakarta;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.guard.request.Warnings;

/** One application with its guards: puts a filter before each of its resource methods. */
final class Deployment {

    private final GuardSettings settings;
    private final ServiceGuards guards;
    private final ResourceRoles roles;
    private final DoorAccount account;
    private final LocatorObjections locators;
    private StartCheck check;

    /**
     * Takes what the application is made of.
     *
     * @param loader sees its classes
     */
    Deployment(GuardSettings settings, ServiceGuards guards, ClassLoader loader) {
        HandlerRoles handlers = new HandlerRoles(guards);
        this.settings = settings;
        this.guards = guards;
        this.roles = new ResourceRoles(handlers, settings);
        this.check = new StartCheck(roles, Set.of());
        this.account = new DoorAccount(handlers, settings.notOffered(), loader);
        this.locators = new LocatorObjections(roles);
    }

    boolean hasGuards() {
        return !guards.all().isEmpty();
    }

    /**
     * Looks at what belongs to the application, and at its guards.
     *
     * @param components all its classes, those included that were looked at before
     * @throws IllegalStateException if a resource method is not classified, unless the settings say to refuse requests only, or if
     *     no resource method leads to a guard
     */
    void takeStock(Set<Class<?>> components) {
        Set<String> known = check.objections();
        check = new StartCheck(roles, components);
        List<String> unclassified = check.objections().stream()
                .filter(objection -> !known.contains(objection))
                .toList();
        List<String> closed = account.objections(check.seen(), check.hasLocators());
        if (!closed.isEmpty()) {
            throw stop(
                    unclassified.isEmpty()
                            ? StartCheck.messageOfDoors(closed)
                            : StartCheck.message(unclassified) + "\nBesides, " + StartCheck.messageOfDoors(closed));
        }
        if (!unclassified.isEmpty()) {
            stopOrWarn(unclassified);
        }
    }

    /**
     * Puts a filter before a resource method.
     *
     * @param resource the class whose method it is, as far as this is known before a request comes
     * @param gate asks the guards
     * @param answering whether a request is waiting for the answer already, so that there is nothing left to stop
     * @throws IllegalStateException if the method is not classified, unless requests to it are to be refused
     */
    void guard(
            Class<?> resource,
            Method method,
            RequestGate<ContainerRequestContext> gate,
            FeatureContext context,
            boolean answering) {
        if (!answering && check.mayBeCalled(resource)) {
            roles.of(resource, method).ifPresent(role -> lookAt(resource, role));
        }
        // Another instance of the feature may have been here before.
        if (!context.getConfiguration().isRegistered(GuardFilter.class)) {
            context.register(
                    new GuardFilter(resource, method, roles, locators, gate, settings.maxRequestSize()),
                    Priorities.AUTHORIZATION);
        }
    }

    private void lookAt(Class<?> resource, HandlerRole role) {
        if (role instanceof HandlerRole.Unclassified unclassified
                && (settings.stopsAtUnclassified() || !check.hasSeen(resource))) {
            stopOrWarn(List.of(unclassified.why()));
        }
    }

    private void stopOrWarn(List<String> objections) {
        if (settings.stopsAtUnclassified()) {
            throw stop(StartCheck.message(objections) + "\n" + GuardFeature.UNCLASSIFIED
                    + "=refuse lets it start and refuses requests to these methods.");
        }
        Warnings.log("Requests are refused with status 403: " + StartCheck.message(objections));
    }

    private static IllegalStateException stop(String why) {
        return new IllegalStateException("Kuzet does not let this application start: " + why);
    }
}
