package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.kuzet.guard.handler.HandlerRole;

/**
 * Stands before one resource method, and lets the guard decide that belongs to the object that is called. What a dynamic feature
 * is told when the method is put into service need not be its class: RESTEasy names the interface or the superclass that says
 * the address, and several classes may have it in common.
 */
final class CalledMethodFilter implements ContainerRequestFilter {

    private static final System.Logger LOG = System.getLogger(GuardFeature.class.getName());
    private static final ContainerRequestFilter LETS_THROUGH = request -> {};

    private final Class<?> told;
    private final Method method;
    private final ResourceRoles roles;
    private final LocatorObjections locators;
    private final Function<HandlerRole, ContainerRequestFilter> enforced;
    private final Map<Class<?>, ContainerRequestFilter> byCalled = new ConcurrentHashMap<>();

    /**
     * Takes what a dynamic feature is told of.
     *
     * @param enforced the filter that enforces a role
     */
    CalledMethodFilter(
            Class<?> told,
            Method method,
            ResourceRoles roles,
            LocatorObjections locators,
            Function<HandlerRole, ContainerRequestFilter> enforced) {
        this.told = told;
        this.method = method;
        this.roles = roles;
        this.locators = locators;
        this.enforced = enforced;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        // The first is the object that is called, the others are those whose locators led to it.
        List<Object> matched = request.getUriInfo().getMatchedResources();
        boolean isKnown = !matched.isEmpty() && matched.get(0) != null;
        if ((!isKnown && ResourceMethods.isAbstract(told))
                || (isKnown && !locators.areLawful(matched.subList(1, matched.size())))) {
            UnclassifiedFilter.refuse(request);
            return;
        }
        byCalled.computeIfAbsent(isKnown ? matched.get(0).getClass() : told, this::filterOf)
                .filter(request);
    }

    private ContainerRequestFilter filterOf(Class<?> called) {
        Optional<HandlerRole> role = roles.ofCalled(called, told, method);
        if (role.isPresent() && role.get() instanceof HandlerRole.Unclassified unclassified) {
            LOG.log(System.Logger.Level.WARNING, "Requests are refused: " + unclassified.why());
        }
        return role.map(enforced).orElse(LETS_THROUGH);
    }
}
