package kz.kuzet.spring.handler;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.handler.NamedGuards;
import kz.kuzet.guard.request.GuardedHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/**
 * All handlers that were requested, each looked up with its guard at its first request. At the start handlers are only checked
 * for problems, because loading the guards of a large portal takes hundreds of classes. A further look-up allocates nothing.
 */
public abstract class GuardedHandlers {

    /** Stands for the method where it cannot be seen which one is called. */
    private static final Object HIDDEN = new Object();

    private final HandlerRoles roles;
    private final GuardSettings settings;
    private final DecisionAudience audience;
    private final HandlerTypes types;

    /** The handlers by class and, within the class, by method; by the class itself where it handles as a whole. */
    private final Map<Class<?>, Map<Object, GuardedHandler>> known = new ConcurrentHashMap<>();

    /** The functions that carry a role, by what they state. */
    private final Map<HandlerRole, GuardedHandler> functions = new ConcurrentHashMap<>();

    /** Those of them that take formed requests, by the guard that they name. */
    private final Map<ServiceGuard, GuardedHandler> sending = new ConcurrentHashMap<>();

    private final NamedGuards named;
    private volatile boolean functionsRefused = true;

    protected GuardedHandlers(
            ServiceGuards guards, GuardSettings settings, DecisionAudience audience, HandlerTypes types) {
        this.roles = new HandlerRoles(guards, settings.baseline());
        this.named = new NamedGuards(roles);
        this.settings = settings;
        this.audience = audience;
        this.types = types;
    }

    /** Tells whether a handler is a function. It carries no annotation; a filter may have given it a role. */
    protected abstract boolean isFunction(Object handler);

    /** The method that handles requests in a class that handles as a whole; null where its kind is unknown. */
    public abstract @Nullable Method methodOf(Class<?> type);

    /** Finds a handler at a request, when the called object can be examined. */
    public final GuardedHandler of(Object handler) {
        GuardedHandler remembered = known(handler);
        return remembered == null ? found(handler) : remembered;
    }

    /**
     * Returns the handler of an annotated method or of a function with a role that was requested before; null where it was not, or
     * where a proxy stands before it. The subclass that is a proxy is never among the known classes.
     */
    public final @Nullable GuardedHandler known(Object handler) {
        if (handler instanceof RoleCarrier function) {
            HandlerRole stated = function.role();
            return stated instanceof HandlerRole.Sends ? sending.get(stated.guard()) : functions.get(stated);
        }
        return handler instanceof HandlerMethod method ? known(method.getBean(), method.getMethod()) : null;
    }

    /** The same, where the object and the method are known. */
    public final @Nullable GuardedHandler known(Object bean, Method method) {
        Class<?> type = bean.getClass();
        Map<Object, GuardedHandler> ofClass = Proxy.isProxyClass(type) ? null : known.get(type);
        return ofClass == null ? null : ofClass.get(method);
    }

    /** Finds an annotated method at a request, by the object on which it is called. */
    public final GuardedHandler ofCalled(Object bean, Method method) {
        GuardedHandler remembered = known(bean, method);
        return remembered == null ? found(bean, method) : remembered;
    }

    private GuardedHandler found(Object handler) {
        if (handler instanceof RoleCarrier function) {
            return ofFunction(function.role());
        }
        if (isFunction(handler)) {
            return ofFunction(handler.getClass());
        }
        return handler instanceof HandlerMethod method
                ? found(method.getBean(), method.getMethod())
                : found(handler, (Method) null);
    }

    private GuardedHandler found(Object object, @Nullable Method method) {
        Class<?> called = types.called(object);
        if (called == null) {
            return hidden(object.getClass());
        }
        return method == null ? ofObject(called) : of(called, method);
    }

    /** Refuses a handler of which it cannot be told which class is called. */
    public final GuardedHandler hidden(Class<?> visible) {
        return remember(visible, HIDDEN, () -> refuseHidden(visible));
    }

    private GuardedHandler remember(Class<?> type, Object part, Supplier<HandlerRole> role) {
        Map<Object, GuardedHandler> ofClass = known.get(type);
        GuardedHandler remembered = ofClass == null ? null : ofClass.get(part);
        return remembered != null
                ? remembered
                : known.computeIfAbsent(type, missing -> new ConcurrentHashMap<>())
                        .computeIfAbsent(part, missing -> new GuardedHandler(name(type, part), role.get(), audience));
    }

    private static String name(Class<?> type, Object part) {
        return part instanceof Method method ? type.getName() + "#" + method.getName() : type.getName();
    }

    private GuardedHandler ofFunction(HandlerRole stated) {
        GuardedHandler handler = functions.computeIfAbsent(
                stated, missing -> new GuardedHandler(name(missing), named.checked(missing), audience));
        if (stated instanceof HandlerRole.Sends sends) {
            sending.put(sends.guard(), handler);
        }
        return handler;
    }

    private static String name(HandlerRole ofFunction) {
        ServiceGuard guard = ofFunction.guard();
        return guard == null ? "a function" : "a function of " + guard.service().endpoint();
    }

    private static HandlerRole refuseHidden(Class<?> proxy) {
        return new Unclassified(proxy.getName()
                + " is a proxy that hides which object it is going to call, and whether that one provides a"
                + " service. Leave the proxy out, or give the bean the scope \"request\"; an AOP proxy must"
                + " not be opaque, and must have a target.");
    }

    public final GuardedHandler of(Class<?> endpoint, Method method) {
        return remember(endpoint, method, () -> role(endpoint, method));
    }

    /** Finds a handler that is an object as a whole. Its class or its only handling method speaks for it. */
    public final GuardedHandler ofObject(Class<?> type) {
        return remember(type, type, () -> role(type));
    }

    /** The reason to stop the start or to refuse requests; null where there is none. It loads no listed guard. */
    public final @Nullable String problem(MappedHandler handler) {
        return problem(handler, roles::doubt);
    }

    /** The same where no adapter stands before the handler, so that none of its requests can be refused. */
    public final @Nullable String problemWithoutAdapter(MappedHandler handler) {
        return problem(handler, roles::doubtWithoutAdapter);
    }

    private @Nullable String problem(MappedHandler handler, BiFunction<Class<?>, Method, Optional<String>> doubtOf) {
        Method method = handler.method();
        if (method == null) {
            return ofObject(handler.type()).role() instanceof Unclassified unclassified ? unclassified.why() : null;
        }
        Class<?> type = speakingAtStart(handler.type(), method);
        Optional<String> doubt = doubtOf.apply(type, method);
        return doubt.isPresent() && isOwnMatter(type, method) ? doubt.get() : null;
    }

    /** Where nothing but a proxy is known before a request, its interface speaks for it; at a request the object is asked. */
    private static Class<?> speakingAtStart(Class<?> type, Method method) {
        Class<?> declaring = method.getDeclaringClass();
        return Proxy.isProxyClass(type) && declaring.isInterface() ? declaring : type;
    }

    /** Tells whether a guard is asked before it is called. */
    public final boolean hasGuard(MappedHandler handler) {
        return handler.method() != null
                && roles.guardOf(handler.type(), handler.method()).isPresent();
    }

    private HandlerRole role(Class<?> endpoint, Method method) {
        HandlerRole role = roles.of(endpoint, method);
        return role instanceof Unclassified && !isOwnMatter(endpoint, method) ? HandlerRoles.NOT_OF_APPLICATION : role;
    }

    private HandlerRole role(Class<?> type) {
        Method method = methodOf(type);
        if (method != null) {
            return role(type, method);
        }
        return settings.isOfApplication(type)
                ? new Unclassified(type.getName()
                        + " is a handler of a kind that carries no annotation. Write a @Controller in its place.")
                : HandlerRoles.NOT_OF_APPLICATION;
    }

    private boolean isOwnMatter(Class<?> endpoint, Method method) {
        return settings.isOfApplication(endpoint)
                || settings.isOfApplication(method.getDeclaringClass())
                || roles.isMentioned(endpoint, method);
    }

    /**
     * Filters hide the owner of a function, so functions without a role are left alone only where each is known to belong to a
     * library.
     */
    private GuardedHandler ofFunction(Class<?> type) {
        boolean refused = functionsRefused || settings.isOfApplication(type);
        return new GuardedHandler(
                type.getName(),
                refused
                        ? new Unclassified(
                                type.getName() + " is a function without a guard, or another filter hides it.")
                        : HandlerRoles.NOT_OF_APPLICATION);
    }

    final void leaveFunctionsAlone() {
        functionsRefused = false;
    }

    final void refuseFunctions() {
        functionsRefused = true;
    }

    public final HandlerRoles roles() {
        return roles;
    }

    public final HandlerTypes types() {
        return types;
    }
}
