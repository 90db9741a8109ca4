package kz.kuzet.guard.handler;

import java.util.Collection;
import java.util.List;

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
        return new NotOffered(names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
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

    private static boolean isIn(String endpoint, String name) {
        return endpoint.equals(name)
                || (endpoint.startsWith(name) && ".$#".indexOf(endpoint.charAt(name.length())) >= 0);
    }
}
