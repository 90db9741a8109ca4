package kz.kuzet.guard.handler;

import java.util.Collection;
import java.util.List;

/**
 * Services that an application carries in its libraries and does not offer, as its property {@code kuzet.not-offered} names them.
 *
 * @param names packages, classes and codes
 */
public record NotOffered(List<String> names) {

    /** Nothing is left out. */
    public static final NotOffered NOTHING = new NotOffered(List.of());

    /**
     * Takes the names.
     *
     * @param names packages with all that is below them, classes with their handlers, and codes of services
     */
    public NotOffered {
        names = List.copyOf(names);
    }

    /**
     * Takes the names from a property.
     *
     * @param names as they were written; blank ones are left out
     * @return what they name
     */
    public static NotOffered of(Collection<String> names) {
        return new NotOffered(names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /**
     * Tells whether a service is not offered.
     *
     * @param endpoint as guards name it: the binary name of a class, for a method followed by {@code #} and its name
     * @param code the code of the service
     * @return true if its code, its class or a package around it is named
     */
    public boolean covers(String endpoint, String code) {
        String source = endpoint.replace('$', '.');
        return names.stream().anyMatch(name -> name.equals(code) || isIn(endpoint, name) || isIn(source, name));
    }

    /**
     * Tells whether none of the services of a package is offered.
     *
     * @param packageName the package
     * @return true if it or a package around it is named
     */
    boolean coversPackage(String packageName) {
        return names.stream().anyMatch(name -> isIn(packageName, name));
    }

    private static boolean isIn(String endpoint, String name) {
        return endpoint.equals(name)
                || (endpoint.startsWith(name) && ".$#".indexOf(endpoint.charAt(name.length())) >= 0);
    }
}
