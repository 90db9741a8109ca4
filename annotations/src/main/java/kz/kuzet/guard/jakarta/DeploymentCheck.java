package kz.kuzet.guard.jakarta;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.guard.handler.HandlerRole;

/** Looks at the resources that are known when an application is deployed, and lists everything that is wrong at once. */
final class DeploymentCheck {

    private final ResourceRoles roles;
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> objections = new LinkedHashSet<>();
    private boolean hasLocators;

    DeploymentCheck(ResourceRoles roles) {
        this.roles = roles;
    }

    /**
     * Looks at root resources, and at what their locators are declared to return.
     *
     * @return what is wrong with those that were not looked at before
     */
    List<String> lookAt(Set<Class<?>> components) {
        objections.clear();
        components.stream()
                .filter(ResourceMethods::isRoot)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(this::lookAt);
        return List.copyOf(objections);
    }

    private void lookAt(Class<?> resource) {
        if (!seen.add(resource)) {
            return;
        }
        for (Method handler : ResourceMethods.handlers(resource)) {
            roles.of(resource, handler).ifPresent(role -> {
                if (role instanceof HandlerRole.Unclassified unclassified) {
                    objections.add(unclassified.why());
                }
            });
        }
        for (Method locator : ResourceMethods.locators(resource)) {
            hasLocators = true;
            roles.objectionToLocator(resource, locator).ifPresent(objections::add);
            lookAt(locator.getReturnType());
        }
    }

    /** Whether requests can come to methods of objects that are known only when they come. */
    boolean hasLocators() {
        return hasLocators;
    }

    /** Whether everything that is wrong with a class has been said. */
    boolean hasSeen(Class<?> resource) {
        return seen.contains(resource);
    }

    /** One message for everything that is wrong. */
    static String message(List<String> objections) {
        StringBuilder message = new StringBuilder()
                .append(objections.size() == 1 ? "a resource method is" : objections.size() + " resource methods are")
                .append(" not classified (Rules: para 6).");
        objections.forEach(objection -> message.append("\n - ").append(objection));
        return message.append("\nResources of other libraries are left alone where property ")
                .append(GuardFeature.PACKAGES)
                .append(" names the packages of the application.")
                .toString();
    }
}
