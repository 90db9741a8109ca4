package kz.kuzet.jakarta;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.guard.request.Warnings;
import kz.kuzet.jakarta.setup.CalledTypes;
import kz.kuzet.jakarta.setup.GuardSettings;
import kz.kuzet.jakarta.setup.GuardedBuses;
import kz.kuzet.jakarta.setup.GuardedContainers;
import kz.kuzet.jakarta.setup.StartStop;
import org.jspecify.annotations.Nullable;

/** One application with its guards: puts a filter before each of its resource methods. */
final class Deployment {

    private final GuardSettings settings;
    private final HandlerRoles handlers;
    private final ResourceRoles roles;
    private final ClassLoader loader;
    private StartCheck check;

    /** @param loader sees the classes of the application */
    Deployment(GuardSettings settings, ServiceGuards guards, ClassLoader loader) {
        this.settings = settings;
        this.handlers = new HandlerRoles(guards, settings.properties().baseline());
        this.roles = new ResourceRoles(handlers, settings);
        this.loader = loader;
        this.check = new StartCheck(roles, Set.of(), List.of());
    }

    /** Tells whether a guard may be asked: in doubt it may. */
    boolean mayAskGuards() {
        if (handlers.guards().all().isEmpty()) {
            return false;
        }
        boolean isKnown = !check.seen().isEmpty() && !check.hasLocators();
        return !isKnown
                || check.served().stream()
                        .anyMatch(served -> handlers.guardOf(CalledTypes.asWritten(served.resource()), served.method())
                                .isPresent())
                || check.seen().stream()
                        .map(CalledTypes::asWritten)
                        .anyMatch(resource -> CalledTypes.isAbstract(resource)
                                || ResourceMethods.handlers(resource).stream()
                                        .anyMatch(handler -> handlers.guardOf(resource, handler)
                                                .isPresent()));
    }

    /**
     * Checks the parts of the application, and its guards. Where the application names no resources, its server discovers them
     * (RESTEasy in a servlet container).
     *
     * @param components all its classes, including those that were checked before
     */
    void takeStock(Set<Class<?>> components) {
        takeStock(components, ResourceMethods.areRootsIn(components) ? GuardDoors.Count.ALL : GuardDoors.Count.SO_FAR);
    }

    /**
     * Checks the parts of the application, and its guards.
     *
     * @param components all its classes, including those that were checked before
     * @param count whether resources may follow that are not among them
     * @throws IllegalStateException if a resource method is not classified, unless the settings say to refuse requests only, or
     * if no resource method leads to a guard
     */
    void takeStock(Set<Class<?>> components, GuardDoors.Count count) {
        takeStock(components, List.of(), List.of(), count);
    }

    /**
     * Checks an application on a server that names the methods that it calls.
     *
     * @param served these methods
     * @param others applications of other servers that serve the rest of the services
     */
    void takeStock(Set<Class<?>> components, List<ServedMethod> served, Collection<Deployment> others) {
        boolean tellsResources = !served.isEmpty() || ResourceMethods.areRootsIn(components);
        takeStock(components, served, others, tellsResources ? GuardDoors.Count.ALL : GuardDoors.Count.SO_FAR);
    }

    /** Checks an application whose guards are in the account of another adapter. */
    void takeStockWithoutDoors(Set<Class<?>> components, List<ServedMethod> served) {
        List<String> unclassified = unclassified(components, served);
        if (!unclassified.isEmpty()) {
            stopOrWarn(unclassified);
        }
    }

    private List<String> unclassified(Set<Class<?>> components, List<ServedMethod> served) {
        Set<String> known = check.objections();
        check = new StartCheck(roles, components, served);
        return check.objections().stream()
                .filter(objection -> !known.contains(objection))
                .toList();
    }

    private void takeStock(
            Set<Class<?>> components,
            List<ServedMethod> served,
            Collection<Deployment> others,
            GuardDoors.Count count) {
        List<String> unclassified = unclassified(components, served);
        StartStop.requireClasses(settings.properties().packages(), check.seen(), handlers.guards(), loader);
        List<String> closed = closedDoors(others, count);
        if (!closed.isEmpty()) {
            throw StartStop.because(
                    unclassified.isEmpty()
                            ? StartStop.messageOfDoors(closed)
                            : StartCheck.message(unclassified) + "\nBesides, " + StartStop.messageOfDoors(closed));
        }
        if (!unclassified.isEmpty()) {
            stopOrWarn(unclassified);
        }
    }

    /** Returns the services whose guard nothing asks. */
    private List<String> closedDoors(Collection<Deployment> others, GuardDoors.Count count) {
        GuardDoors doors = new GuardDoors(handlers, settings.notOffered(), loader);
        doors.serve(EndpointKind.JAKARTA_REST);
        if (GuardedContainers.contain(loader)) {
            doors.leave(EndpointKind.SERVLET);
        }
        if (GuardedBuses.answerForWebServices(loader)) {
            doors.leave(EndpointKind.WEB_SERVICE);
        }
        openIn(doors);
        others.forEach(other -> other.openIn(doors));
        return doors.objections(count);
    }

    /**
     * Enters the resource methods in an account of all guards. Where there are locators, any class with resource methods may be
     * located: each is judged when it is met.
     */
    void openIn(GuardDoors doors) {
        check.seen().forEach(resource -> open(CalledTypes.asWritten(resource), doors));
        check.served().forEach(served -> doors.open(CalledTypes.asWritten(served.resource()), served.method()));
        if (check.hasLocators()) {
            for (ServiceGuard guard : handlers.guards().all()) {
                Class<?> type = doors.typeOf(guard.service().endpoint());
                if (type != null && !ResourceMethods.isRoot(type)) {
                    open(type, doors);
                }
            }
        }
    }

    private static void open(Class<?> type, GuardDoors doors) {
        doors.present(type);
        ResourceMethods.handlers(type).forEach(handler -> doors.open(type, handler));
    }

    /**
     * Puts a filter before a resource method.
     *
     * @param resource the class of the method, as far as it is known before a request comes
     * @param answering whether a request is already being answered, so that there is no start left to stop
     * @throws IllegalStateException if the method is not classified, unless requests to it are to be refused
     */
    void guard(
            Class<?> resource,
            Method method,
            RequestGate<ContainerRequestContext> gate,
            FeatureContext context,
            boolean answering) {
        if (!answering) {
            check(resource, method);
        }
        // Another instance of the feature may have set it before.
        if (!context.getConfiguration().isRegistered(GuardFilter.class)) {
            context.register(
                    filter(resource, method, gate, audience(context.getConfiguration())), Priorities.AUTHORIZATION);
        }
    }

    GuardSettings settings() {
        return settings;
    }

    ResourceRoles roles() {
        return roles;
    }

    /**
     * Checks a resource method.
     *
     * @throws IllegalStateException if it is not classified, unless requests to it are to be refused
     */
    void check(Class<?> resource, Method method) {
        if (check.mayBeCalled(resource)) {
            roles.of(resource, method).ifPresent(role -> lookAt(resource, role));
        }
    }

    /** Returns what stands before a resource method. */
    GuardFilter filter(
            Class<?> resource,
            Method method,
            RequestGate<ContainerRequestContext> gate,
            @Nullable DecisionAudience audience) {
        return new GuardFilter(resource, method, roles, gate, settings.maxRequestSize(), audience);
    }

    /** What the adapter for Spring has set. Elsewhere one class loader has one application. */
    private static @Nullable DecisionAudience audience(Configuration configuration) {
        return configuration.getProperty(DecisionAudience.class.getName()) instanceof DecisionAudience audience
                ? audience
                : null;
    }

    private void lookAt(Class<?> resource, HandlerRole role) {
        if (role instanceof HandlerRole.Unclassified unclassified
                && (settings.stopsAtUnclassified() || !check.seen().contains(resource))) {
            stopOrWarn(List.of(unclassified.why()));
        }
    }

    private void stopOrWarn(List<String> objections) {
        if (settings.stopsAtUnclassified()) {
            throw StartStop.because(StartCheck.message(objections) + "\n" + GuardFeature.UNCLASSIFIED
                    + "=refuse lets it start and refuses requests to these methods.");
        }
        Warnings.log("Requests are refused with status 403: " + StartCheck.message(objections));
    }
}
