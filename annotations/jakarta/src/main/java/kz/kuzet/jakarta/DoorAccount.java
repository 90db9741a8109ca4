package kz.kuzet.jakarta;

import java.util.List;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.handler.NotOffered;

/** Finds the guards of an application to which none of its resource methods leads. */
final class DoorAccount {

    private final HandlerRoles roles;
    private final NotOffered notOffered;
    private final ClassLoader loader;

    DoorAccount(HandlerRoles roles, NotOffered notOffered, ClassLoader loader) {
        this.roles = roles;
        this.notOffered = notOffered;
        this.loader = loader;
    }

    /**
     * Compares the guards with the resource methods that are known before the first request.
     *
     * @param resources all resource classes that the application names. Where there are none, its server looks for them (RESTEasy
     *     in a servlet container), and each of them is judged when it is met
     * @param hasLocators whether objects of any class with resource methods may be located, and are judged when they are met
     * @return a message for each service of which nothing asks the guard
     */
    List<String> objections(Set<Class<?>> resources, boolean hasLocators) {
        GuardDoors doors = new GuardDoors(roles, notOffered, loader);
        doors.serve(EndpointKind.JAKARTA_REST);
        resources.forEach(resource -> open(ResourceRoles.asWritten(resource), doors));
        if (hasLocators) {
            roles.guards().all().forEach(guard -> openIfLocated(guard.service().endpoint(), doors));
        }
        return doors.objections(resources.isEmpty() ? GuardDoors.Count.SO_FAR : GuardDoors.Count.ALL);
    }

    private void openIfLocated(String endpoint, GuardDoors doors) {
        try {
            Class<?> type = Class.forName(endpoint.split("#", 2)[0], false, loader);
            if (!ResourceMethods.isRoot(type)) {
                open(type, doors);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            // It cannot be located either; the guard is left without a door.
        }
    }

    private static void open(Class<?> type, GuardDoors doors) {
        doors.present(type);
        ResourceMethods.handlers(type).forEach(handler -> doors.open(type, handler));
    }
}
