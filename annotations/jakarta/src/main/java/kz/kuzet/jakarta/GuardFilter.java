package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
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
        this.method = method;
        this.roles = roles;
        this.gate = gate;
        this.maxRequestSize = maxRequestSize;
        this.audience = audience;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        // The first is the called object; the others are those whose locators led to it.
        List<Object> matched = request.getUriInfo().getMatchedResources();
        boolean isKnown = !matched.isEmpty() && matched.get(0) != null;
        if ((!isKnown && CalledTypes.isAbstract(told))
                || (isKnown && matched.size() > 1 && !roles.onlyLocate(matched.subList(1, matched.size())))) {
            refuse(ProblemResponse::unclassified, request);
            return;
        }
        GuardedHandler handler =
                byCalled.computeIfAbsent(isKnown ? matched.get(0).getClass() : told, this::handler);
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

    /** Responds in place of the resource method. The response must not be cached. */
    private static void refuse(Function<Locale, ProblemResponse> problem, ContainerRequestContext request) {
        ProblemResponse answer = problem.apply(ProblemResponse.locale(request.getAcceptableLanguages()));
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.bytes());
        answer.headers().forEach(response::header);
        request.abortWith(response.build());
    }
}
