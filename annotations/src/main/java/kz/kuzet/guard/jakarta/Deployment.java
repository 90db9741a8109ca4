package kz.kuzet.guard.jakarta;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import org.jspecify.annotations.Nullable;

/** One application with its guards: puts a filter before each of its resource methods. For any number of threads. */
final class Deployment {

    private static final System.Logger LOG = System.getLogger(GuardFeature.class.getName());

    private final Settings settings;
    private final @Nullable EvidenceSource source;
    private final ResourceRoles roles;
    private final LocatorObjections locators;
    private final boolean hasLocators;

    private Deployment(
            Settings settings, @Nullable EvidenceSource source, ResourceRoles roles, boolean hasLocators) {
        this.settings = settings;
        this.source = source;
        this.roles = roles;
        this.locators = new LocatorObjections(roles);
        this.hasLocators = hasLocators;
    }

    /**
     * Looks at an application.
     *
     * @param components classes of which it is known that they belong to it
     * @param source where evidence comes from; null only where there are no guards
     * @throws IllegalStateException if a resource method is not classified, unless the settings say to refuse requests only
     */
    static Deployment of(
            Settings settings, ServiceGuards guards, @Nullable EvidenceSource source, Set<Class<?>> components) {
        ResourceRoles roles = new ResourceRoles(new HandlerRoles(guards), settings);
        DeploymentCheck check = new DeploymentCheck(roles);
        check.lookAt(components);
        List<String> objections = check.objections();
        if (!objections.isEmpty()) {
            stopOrWarn(settings, objections);
        }
        return new Deployment(settings, source, roles, check.hasLocators());
    }

    /**
     * Puts a filter before a resource method.
     *
     * @param answering whether a request is waiting for the answer already, so that there is nothing left to stop
     * @throws IllegalStateException if the method is not classified, unless requests to it are to be refused
     */
    void guard(Class<?> resource, Method method, FeatureContext context, boolean answering) {
        Optional<HandlerRole> role = roles.of(resource, method);
        if (role.isEmpty()) {
            return;
        }
        if (hasLocators || !ResourceMethods.isRoot(resource)) {
            register(new LocatorFilter(locators), Priorities.AUTHORIZATION - 1, context);
        }
        if (role.get() instanceof HandlerRole.Sends sends) {
            register(new GuardFilter(sends.guard(), source(sends.guard()), settings), Priorities.AUTHORIZATION, context);
        } else if (role.get() instanceof HandlerRole.Prepares prepares) {
            ServiceGuard guard = prepares.guard();
            register(new PreparationFilter(guard, source(guard), settings), Priorities.AUTHORIZATION, context);
        } else if (!(role.get() instanceof HandlerRole.NoService)) {
            refuse(resource, method, role.get(), context, answering);
        }
    }

    private void refuse(
            Class<?> resource, Method method, HandlerRole role, FeatureContext context, boolean answering) {
        String why = role instanceof HandlerRole.Unclassified unclassified
                ? unclassified.why()
                : resource.getName() + "#" + method.getName() + " is neither guarded nor excluded.";
        if (answering) {
            LOG.log(System.Logger.Level.WARNING, "Requests are refused: " + why);
        } else {
            stopOrWarn(settings, List.of(why));
        }
        register(new UnclassifiedFilter(), Priorities.AUTHORIZATION, context);
    }

    private static void stopOrWarn(Settings settings, List<String> objections) {
        String message = DeploymentCheck.message(objections);
        if (settings.unclassifiedStops()) {
            throw new IllegalStateException(message);
        }
        LOG.log(System.Logger.Level.WARNING, message);
    }

    private EvidenceSource source(ServiceGuard guard) {
        if (source == null) {
            throw new IllegalStateException("No evidence source for " + guard);
        }
        return source;
    }

    /** Another instance of the feature may have been here before. */
    private static void register(ContainerRequestFilter filter, int priority, FeatureContext context) {
        if (!context.getConfiguration().isRegistered(filter.getClass())) {
            context.register(filter, priority);
        }
    }
}
