package kz.kuzet.guard.jakarta;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;

/** What the resource methods of an application are to its public services. */
final class ResourceRoles {

    private final HandlerRoles roles;
    private final Settings settings;

    ResourceRoles(HandlerRoles roles, Settings settings) {
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
        HandlerRole role = roles.of(written, inside(written, method));
        boolean leftAlone = role instanceof HandlerRole.Unclassified
                && !settings.isOfApplication(resource)
                && !isAnnotated(written, method);
        return leftAlone ? Optional.empty() : Optional.of(role);
    }

    /**
     * Finds a locator that bears on a public service. Jakarta REST calls locators while it looks for the resource method, before
     * all filters, so no guard can stand before them.
     *
     * @return what is wrong with it, and what to write
     */
    Optional<String> objectionToLocator(Class<?> resource, Method locator) {
        return of(resource, locator)
                .filter(role -> !(role instanceof HandlerRole.NoService))
                .map(role -> {
                    String name = resource.getName() + "#" + locator.getName();
                    return role instanceof HandlerRole.Unclassified unclassified
                            ? unclassified.why()
                            : name + " is a sub-resource locator, which is called before any guard can be. Write"
                                    + " @NotPublicService(reason = \"…\") on it, have it do nothing but locate, and"
                                    + " classify the methods of what it returns.";
                });
    }

    /** The class that the developer wrote: containers put subclasses of their own before beans. */
    private static Class<?> asWritten(Class<?> resource) {
        Class<?> above = resource.getSuperclass();
        boolean generated = resource.isSynthetic() || resource.getName().contains("$$");
        return generated && !isAnnotated(resource) && above != null && above != Object.class
                ? asWritten(above)
                : resource;
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
        return isOurs(type.getAnnotations());
    }

    private static boolean isAnnotated(Class<?> type, Method method) {
        return Stream.concat(ResourceMethods.hierarchy(type), Stream.of(method.getDeclaringClass()))
                .anyMatch(level -> isAnnotated(level)
                        || Arrays.stream(level.getDeclaredMethods())
                                .filter(declared -> declared.getName().equals(method.getName()))
                                .anyMatch(declared -> isOurs(declared.getAnnotations())));
    }

    private static boolean isOurs(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .anyMatch(annotation -> annotation instanceof PublicService
                        || annotation instanceof NotPublicService
                        || annotation instanceof PreparesRequest);
    }
}
