package kz.kuzet.guard.handler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;

/**
 * Services that an application contains in its libraries but does not offer, as its property {@code kuzet.not-offered} names
 * them.
 *
 * @param names packages with all that is below them, classes with their handlers, and codes of services
 */
public record NotOffered(List<String> names) {

    /** The empty value of the property. */
    public static final NotOffered NOTHING = new NotOffered(List.of());

    public NotOffered {
        names = List.copyOf(names);
    }

    /** Takes the names as they were written in the property. Blank ones are left out. */
    public static NotOffered of(Collection<String> names) {
        List<String> stripped = new ArrayList<>();
        for (String name : names) {
            if (!name.isBlank()) {
                stripped.add(name.strip());
            }
        }
        return new NotOffered(stripped);
    }

    /** Tells whether the property names the code of a service, its endpoint, or a class or package around the endpoint. */
    public boolean covers(String endpoint, String code) {
        String source = endpoint.replace('$', '.');
        return names.stream().anyMatch(name -> name.equals(code) || isIn(endpoint, name) || isIn(source, name));
    }

    /** Tells whether the property names a package or one around it. */
    boolean coversPackage(String packageName) {
        for (String name : names) {
            if (isIn(packageName, name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Says which names stand for no service, in their order: a mistyped one would say nothing. Where there are no guards at all, all
     * names are right.
     */
    List<String> objections(ServiceGuards guards) {
        if (names.isEmpty()) {
            return List.of();
        }
        Set<String> unknown = new LinkedHashSet<>(names);
        unknown.removeIf(guards::areListedBelow);
        if (unknown.isEmpty() || !guards.areListedBelow("")) {
            return List.of();
        }
        remove(unknown, guards.others(Set.of(), this::coversPackage));
        if (!unknown.isEmpty()) {
            remove(unknown, guards.others(Set.of(), packageName -> false));
        }
        return unknown.stream()
                .map(name -> "Property " + AdapterSettings.NOT_OFFERED + " names " + name
                        + ", and there is no service of this code, class or package. Correct the name, or"
                        + " leave it out.")
                .toList();
    }

    private static void remove(Set<String> unknown, List<ServiceGuard> guards) {
        for (ServiceGuard guard : guards) {
            ServiceDescriptor service = guard.service();
            unknown.removeIf(name -> new NotOffered(List.of(name)).covers(service.endpoint(), service.code()));
        }
    }

    private static boolean isIn(String endpoint, String name) {
        return endpoint.equals(name)
                || (endpoint.startsWith(name) && ".$#".indexOf(endpoint.charAt(name.length())) >= 0);
    }
}
