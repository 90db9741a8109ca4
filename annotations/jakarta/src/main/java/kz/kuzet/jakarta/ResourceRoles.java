package kz.kuzet.jakarta;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.Warnings;
import kz.kuzet.view.ReflectedType;

/** What the resource methods of an application are to its public services. */
final class ResourceRoles {

    private final HandlerRoles roles;
    private final GuardSettings settings;
    private final Map<Class<?>, Boolean> locating = new ConcurrentHashMap<>();

    ResourceRoles(HandlerRoles roles, GuardSettings settings) {
        this.roles = roles;
        this.settings = settings;
    }

    /**
     * Finds the role of a resource method or a sub-resource locator.
     *
     * @return the role; nothing for a method that is not the application's and of which nobody said anything: it is left alone
     */
    Optional<HandlerRole> of(Class<?> resource, Method method) {
        Class<?> written = asWritten(resource);
        if (isOpaque(written) && !ResourceMethods.handlers(written).isEmpty()) {
            return Optional.of(behind(written, method));
        }
        HandlerRole role = judged(written, method);
        boolean leftAlone = role instanceof HandlerRole.Unclassified
                && !settings.isOfApplication(resource)
                && !HandlerRoles.isMentioned(written, inside(written, method));
        return leftAlone ? Optional.empty() : Optional.of(role);
    }

    /** A subclass that says nothing itself may be one that a container generated, under a name that is not known here. */
    private HandlerRole judged(Class<?> type, Method method) {
        HandlerRole role = roles.of(type, inside(type, method));
        Class<?> above = type.getSuperclass();
        if (above == null || above == Object.class || isAnnotated(type) || isAnnotatedItself(type, method)) {
            return role;
        }
        HandlerRole ofAbove = judged(above, method);
        return ofAbove instanceof HandlerRole.Unclassified || ofAbove.equals(role)
                ? role
                : new HandlerRole.Unclassified(type.getName() + ", which says nothing itself, is called in place of "
                        + above.getName() + ", of which something else holds. Write @PublicService or"
                        + " @NotPublicService on it.");
    }

    /**
     * Finds the role of a resource method of the object that is called.
     *
     * @param called the class of the object
     * @param told the class that was named when the method was put into service: that of the object, one above it, or, where
     *     the object is a proxy, the one behind it
     * @return as above
     */
    Optional<HandlerRole> ofCalled(Class<?> called, Class<?> told, Method method) {
        // A container that puts proxies before its beans names the class of the bean, and nothing else can be in its
        // place.
        boolean isProxied = !told.isAssignableFrom(called) && !ResourceMethods.isAbstract(told);
        Optional<HandlerRole> role = isProxied && isOpaque(asWritten(called)) ? Optional.empty() : of(called, method);
        return role.or(() -> of(told, method));
    }

    /**
     * Finds a locator that bears on a public service. Jakarta REST calls locators while it looks for the resource method, before
     * all filters, so no guard can stand before them.
     *
     * @return what is wrong with it, and what to write
     */
    Optional<String> objectionToLocator(Class<?> resource, Method locator) {
        return of(resource, locator)
                .filter(role -> !(role instanceof HandlerRole.NoService || role instanceof HandlerRole.CallsItsGuard))
                .map(role -> {
                    String name = resource.getName() + "#" + locator.getName();
                    return role instanceof HandlerRole.Unclassified unclassified
                            ? unclassified.why()
                            : name + " is a sub-resource locator, which is called before any guard can be. Write"
                                    + " @NotPublicService(reason = \"…\") on it, have it do nothing but locate, and"
                                    + " classify the methods of what it returns.";
                });
    }

    /** Whether all objects on the way to a resource method, which are met only while requests are answered, only locate. */
    boolean onlyLocate(List<?> located) {
        return located.stream().allMatch(object -> locating.computeIfAbsent(object.getClass(), this::onlyLocates));
    }

    private boolean onlyLocates(Class<?> resource) {
        List<String> objections = ResourceMethods.locators(resource).stream()
                .flatMap(locator -> objectionToLocator(resource, locator).stream())
                .toList();
        objections.forEach(why -> Warnings.log("Requests are refused: " + why));
        return objections.isEmpty();
    }

    /** The class that the developer wrote: containers put subclasses of their own before beans. */
    static Class<?> asWritten(Class<?> resource) {
        Class<?> above = resource.getSuperclass();
        return isGenerated(resource) && above != null && above != Object.class ? asWritten(above) : resource;
    }

    private static boolean isGenerated(Class<?> type) {
        return (type.isSynthetic() || type.getName().contains("$$")) && !isAnnotated(type);
    }

    /** Whether another object answers in its place, of a class that cannot be seen. */
    private static boolean isOpaque(Class<?> written) {
        return Proxy.isProxyClass(written) || (isGenerated(written) && !ResourceMethods.isAbstract(written));
    }

    private static HandlerRole behind(Class<?> opaque, Method method) {
        return new HandlerRole.Unclassified(method.getDeclaringClass().getName() + "#" + method.getName()
                + " is called on a proxy, " + opaque.getName()
                + ", and it cannot be seen which class stands behind it and"
                + " what holds for that. Register the class itself.");
    }

    private static Method inside(Class<?> written, Method method) {
        if (method.getDeclaringClass().isAssignableFrom(written)) {
            return method;
        }
        try {
            return written.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return method;
        }
    }

    private static boolean isAnnotated(Class<?> type) {
        return KuzetAnnotations.on(new ReflectedType(type)).saySomething();
    }

    private static boolean isAnnotatedItself(Class<?> type, Method method) {
        return new ReflectedType(type)
                .methods().stream()
                        .filter(declared -> declared.name().equals(method.getName()))
                        .anyMatch(declared -> KuzetAnnotations.on(declared).saySomething());
    }
}
