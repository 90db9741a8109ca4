package kz.kuzet.guard.handler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kuzet.guard.ServiceGuards;

/**
 * Finds packages that a property names and in which the application has no class. A mistyped one would leave handlers alone that
 * are the application's own.
 */
public final class EmptyPackages {

    private EmptyPackages() {}

    /**
     * Says what is wrong with them, in the order in which they are named.
     *
     * @param named what the property says
     * @param handlers the classes of handlers: an archive need not list its folders
     * @param guards the guards of the application, which stand beside the endpoints
     * @param loader sees the classes of the application
     */
    public static List<String> objections(
            Collection<String> named, Set<String> handlers, ServiceGuards guards, ClassLoader loader) {
        List<String> objections = new ArrayList<>();
        for (String name : named) {
            if (!guards.areListedIn(name) && !hasHandler(name, handlers) && !isFolder(name.replace('.', '/'), loader)) {
                objections.add("Property " + AdapterSettings.PACKAGES + " names the package " + name
                        + ", and the application has no class there. Correct the name, or leave it out.");
            }
        }
        return objections;
    }

    private static boolean hasHandler(String packageName, Set<String> handlers) {
        for (String handler : handlers) {
            if (handler.startsWith(packageName + ".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolder(String path, ClassLoader loader) {
        return loader.getResource(path + "/") != null
                || loader.getResource(path) != null
                || loader.getResource(path + "/package-info.class") != null;
    }
}
