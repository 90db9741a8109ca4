package kz.kuzet.jakarta.setup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.guard.handler.EmptyPackages;

/** Says why an application must not start. */
public final class StartStop {

    private StartStop() {}

    public static IllegalStateException because(String why) {
        return new IllegalStateException("Kuzet does not let this application start: " + why);
    }

    /**
     * Refuses packages in which the application has no class.
     *
     * @param handlers the classes of its handlers, as far as they are known
     * @throws IllegalStateException if there is one
     */
    public static void requireClasses(
            List<String> packages, Collection<Class<?>> handlers, ServiceGuards guards, ClassLoader loader) {
        Set<String> names = handlers.stream()
                .flatMap(CalledTypes::levels)
                .map(Class::getName)
                .collect(Collectors.toSet());
        List<String> empty = EmptyPackages.objections(packages, names, guards, loader);
        if (!empty.isEmpty()) {
            throw because("a setting is wrong." + listed(empty));
        }
    }

    /** One message for all services whose guard nothing asks. */
    public static String messageOfDoors(List<String> objections) {
        return (objections.size() == 1
                        ? "the guard of a service is"
                        : "the guards of " + objections.size() + " services are")
                + " asked by nothing." + listed(objections)
                + "\n"
                + "Services that the application does not offer, for example those of another application that the"
                + " same class loader sees, are named in property " + AdapterSettings.NOT_OFFERED + ".";
    }

    /** The objections, a line each. */
    public static String listed(List<String> objections) {
        return objections.stream().map(objection -> "\n - " + objection).collect(Collectors.joining());
    }
}
