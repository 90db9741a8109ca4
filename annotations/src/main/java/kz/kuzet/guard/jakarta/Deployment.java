package kz.kuzet.guard.jakarta;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;

/** One application with its guards: puts a filter before each of its resource methods. */
final class Deployment {

    private static final System.Logger LOG = System.getLogger(GuardFeature.class.getName());

    private final Settings settings;
    private final ServiceGuards guards;
    private final ResourceRoles roles;
    private final DeploymentCheck check;
    private final LocatorObjections locators;

    Deployment(Settings settings, ServiceGuards guards) {
        this.settings = settings;
        this.guards = guards;
        this.roles = new ResourceRoles(new HandlerRoles(guards), settings);
        this.check = new DeploymentCheck(roles);
        this.locators = new LocatorObjections(roles);
    }

    boolean hasGuards() {
        return !guards.all().isEmpty();
    }

    /**
     * Looks at what belongs to the application.
     *
     * @param components all its classes, those included that were looked at before
     * @throws IllegalStateException if a resource method is not classified, unless the settings say to refuse requests only
     */
    void lookAt(Set<Class<?>> components) {
        List<String> objections = check.lookAt(components);
        if (!objections.isEmpty()) {
            stopOrWarn(objections);
        }
    }

    /**
     * Puts a filter before a resource method.
     *
     * @param source where evidence comes from
     * @param answering whether a request is waiting for the answer already, so that there is nothing left to stop
     * @throws IllegalStateException if the method is not classified, unless requests to it are to be refused
     */
    void guard(Class<?> resource, Method method, EvidenceSource source, FeatureContext context, boolean answering) {
        Optional<HandlerRole> role = roles.of(resource, method);
        if (role.isEmpty()) {
            return;
        }
        if (check.hasLocators() || !ResourceMethods.isRoot(resource)) {
            register(new LocatorFilter(locators), Priorities.AUTHORIZATION - 1, context);
        }
        if (role.get() instanceof HandlerRole.Sends sends) {
            register(new GuardFilter(sends.guard(), source, settings), Priorities.AUTHORIZATION, context);
        } else if (role.get() instanceof HandlerRole.Prepares prepares) {
            register(new PreparationFilter(prepares.guard(), source, settings), Priorities.AUTHORIZATION, context);
        } else if (role.get() instanceof HandlerRole.Unclassified unclassified) {
            refuse(resource, unclassified.why(), context, answering);
        }
    }

    private void refuse(Class<?> resource, String why, FeatureContext context, boolean answering) {
        if (answering) {
            LOG.log(System.Logger.Level.WARNING, "Requests are refused: " + why);
        } else if (settings.unclassifiedStops() || !check.hasSeen(resource)) {
            stopOrWarn(List.of(why));
        }
        register(new UnclassifiedFilter(), Priorities.AUTHORIZATION, context);
    }

    private void stopOrWarn(List<String> objections) {
        if (settings.unclassifiedStops()) {
            throw new IllegalStateException("Kuzet does not let this application start: "
                    + DeploymentCheck.message(objections) + "\n" + GuardFeature.UNCLASSIFIED
                    + "=refuse lets it start and refuses requests to these methods.");
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "Requests are refused with status 403: " + DeploymentCheck.message(objections));
    }

    /** Another instance of the feature may have been here before. */
    private static void register(ContainerRequestFilter filter, int priority, FeatureContext context) {
        if (!context.getConfiguration().isRegistered(filter.getClass())) {
            context.register(filter, priority);
        }
    }
}
