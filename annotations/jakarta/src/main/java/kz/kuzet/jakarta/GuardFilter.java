package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.jakarta.setup.CalledTypes;
import org.jspecify.annotations.Nullable;

/**
 * Stands before one resource method and asks the guard of the called object. Its class may differ from the class that a dynamic
 * feature is told when the method is put into service: RESTEasy names the interface or superclass with the address, which
 * several classes may share.
 */
final class GuardFilter implements ContainerRequestFilter {

    private final Class<?> told;
    private final boolean abstractlyTold;
    private final Method method;
    private final ResourceRoles roles;
    private final RequestGate<ContainerRequestContext> gate;
    private final int maxRequestSize;
    private final @Nullable DecisionAudience audience;
    private final Map<Class<?>, GuardedHandler> byCalled = new ConcurrentHashMap<>();

    /** @param audience the listeners of the application; null where that is not known */
    GuardFilter(
            Class<?> told,
            Method method,
            ResourceRoles roles,
            RequestGate<ContainerRequestContext> gate,
            int maxRequestSize,
            @Nullable DecisionAudience audience) {
        this.told = told;
        this.abstractlyTold = CalledTypes.isAbstract(told);
        this.method = method;
        this.roles = roles;
        this.gate = gate;
        this.maxRequestSize = maxRequestSize;
        this.audience = audience;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<Object> matched = request.getUriInfo().getMatchedResources();
        // No class of a proxy is ever noted.
        GuardedHandler known = matched.size() == 1 && matched.get(0) != null
                ? byCalled.get(matched.get(0).getClass())
                : null;
        GuardedHandler handler = known == null ? called(request) : known;
        if (handler == null) {
            refuse(ProblemResponse::unclassified, request);
        } else {
            ask(handler, request);
        }
    }

    /** Returns the handler that this request calls; null where it must not be called, because a doubt remains. */
    @Nullable
    GuardedHandler called(ContainerRequestContext request) {
        // The first is the called object; the others are those whose locators led to it.
        List<Object> matched = request.getUriInfo().getMatchedResources();
        boolean isKnown = !matched.isEmpty() && matched.get(0) != null;
        if ((!isKnown && abstractlyTold)
                || (isKnown && matched.size() > 1 && !roles.onlyLocate(matched.subList(1, matched.size())))) {
            return null;
        }
        Class<?> called = isKnown ? CalledTypes.behind(matched.get(0)).getClass() : told;
        return byCalled.computeIfAbsent(called, this::handler);
    }

    /** Asks the guard, which may read the entity, and responds in place of the resource method unless it grants. */
    void ask(GuardedHandler handler, ContainerRequestContext request) throws IOException {
        Admission admission;
        if (handler.guard() == null) {
            admission = gate.admit(handler, request, null);
        } else {
            EntityRequest entity = new EntityRequest(request, handler, maxRequestSize);
            admission = gate.admit(handler, request, entity.sent());
            entity.handOver();
        }
        if (admission.problem() == null) {
            request.setProperty(GrantedDecision.PROPERTY, admission.decision());
        } else {
            refuse(admission.problem(), request);
        }
    }

    private GuardedHandler handler(Class<?> called) {
        return new GuardedHandler(
                called.getName() + "#" + method.getName(),
                roles.ofCalled(called, told, method).orElse(HandlerRoles.NOT_OF_APPLICATION),
                audience);
    }

    /** Responds in place of the resource method. */
    static void refuse(Function<Locale, ProblemResponse> problem, ContainerRequestContext request) {
        request.abortWith(Refusal.of(problem, request::getAcceptableLanguages));
    }
}
