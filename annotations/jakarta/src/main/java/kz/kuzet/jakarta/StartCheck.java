package kz.kuzet.jakarta;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.jakarta.setup.CalledTypes;
import kz.kuzet.jakarta.setup.StartStop;

/** Checks the resources that are known when an application is deployed, and reports all problems at once. */
final class StartCheck {

    private final ResourceRoles roles;
    private final List<ServedMethod> served;
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> objections = new LinkedHashSet<>();
    private boolean hasLocators;

    /**
     * Checks the root resources among the classes of the application, and the declared return types of their locators.
     *
     * @param served methods that the server names itself, annotated or not
     */
    StartCheck(ResourceRoles roles, Set<Class<?>> components, List<ServedMethod> served) {
        this.roles = roles;
        this.served = List.copyOf(served);
        components.stream()
                .filter(ResourceMethods::isRoot)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(this::lookAt);
        served.forEach(this::lookAt);
    }

    private void lookAt(ServedMethod one) {
        seen.add(one.resource());
        hasLocators |= one.locates();
        (one.locates()
                        ? roles.objectionToLocator(one.resource(), one.method())
                        : roles.objectionToHandler(one.resource(), one.method()))
                .ifPresent(objections::add);
    }

    private void lookAt(Class<?> resource) {
        // The implementation of an abstract class is judged when it is called.
        if (!seen.add(resource) || CalledTypes.isAbstract(resource)) {
            return;
        }
        for (Method handler : ResourceMethods.handlers(resource)) {
            roles.objectionToHandler(resource, handler).ifPresent(objections::add);
        }
        for (Method locator : ResourceMethods.locators(resource)) {
            hasLocators = true;
            roles.objectionToLocator(resource, locator).ifPresent(objections::add);
            lookAt(locator.getReturnType());
        }
    }

    /**
     * Tells whether an object of exactly this class can be called, as far as is known. RESTEasy names the interface or
     * superclass with the address: then the class itself is among those of the application, or it is judged when it is called.
     */
    boolean mayBeCalled(Class<?> resource) {
        return !CalledTypes.isAbstract(resource)
                && (seen.contains(resource) || seen.stream().noneMatch(resource::isAssignableFrom));
    }

    /** The problems of resource methods and locators. */
    Set<String> objections() {
        return Collections.unmodifiableSet(objections);
    }

    /** The resource classes that were checked, whose problems are reported. */
    Set<Class<?>> seen() {
        return Collections.unmodifiableSet(seen);
    }

    /** The methods that answer, as the server names them. */
    List<ServedMethod> served() {
        return served.stream().filter(one -> !one.locates()).toList();
    }

    /** Tells whether objects of other classes can appear while requests are answered. */
    boolean hasLocators() {
        return hasLocators;
    }

    /** One message for all methods that are not classified. */
    static String message(List<String> objections) {
        return (objections.size() == 1 ? "a resource method is" : objections.size() + " resource methods are")
                + " not classified (Rules: para 6)." + StartStop.listed(objections)
                + "\nResources of other libraries are left alone where property " + GuardFeature.PACKAGES
                + " names the packages of the application.";
    }
}
