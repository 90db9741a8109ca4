package kz.kuzet.jakarta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.request.Warnings;

/** What is wrong with the sub-resource locators of classes that are met only while requests are answered. */
final class LocatorObjections {

    private final ResourceRoles roles;
    private final Map<Class<?>, Boolean> lawful = new ConcurrentHashMap<>();

    LocatorObjections(ResourceRoles roles) {
        this.roles = roles;
    }

    /** Tells whether all objects on the way to a resource method only locate. */
    boolean areLawful(List<?> located) {
        return located.stream().allMatch(object -> lawful.computeIfAbsent(object.getClass(), this::isLawful));
    }

    private boolean isLawful(Class<?> resource) {
        List<String> objections = ResourceMethods.locators(resource).stream()
                .map(locator -> roles.objectionToLocator(resource, locator))
                .flatMap(Optional::stream)
                .toList();
        objections.forEach(why -> Warnings.log("Requests are refused: " + why));
        return objections.isEmpty();
    }
}
