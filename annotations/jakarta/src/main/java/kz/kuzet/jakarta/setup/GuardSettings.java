package kz.kuzet.jakarta.setup;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.guard.handler.NotOffered;
import org.jspecify.annotations.Nullable;

/**
 * What an application has set of the properties {@code kuzet.*}, and which classes count as its own.
 *
 * @param properties the properties
 */
public record GuardSettings(AdapterSettings properties) {

    /**
     * Packages of resources and servlets that servers and frameworks bring with them, such as the description of an application
     * or the servlet of static files.
     */
    private static final List<String> IMPLEMENTATIONS = List.of(
            "org.glassfish.jersey",
            "org.glassfish.wasp",
            "org.jboss.resteasy",
            "org.jboss.weld",
            "org.apache.cxf",
            "org.apache.catalina",
            "org.apache.jasper",
            "org.apache.tomcat",
            "org.apache.myfaces",
            "org.eclipse.jetty",
            "io.undertow",
            "io.quarkus",
            "io.smallrye",
            "org.wildfly",
            "com.sun.faces",
            "jakarta.faces",
            "jakarta.servlet",
            "org.springframework.boot",
            "org.springframework.security",
            "org.springframework.web",
            "org.springframework.ws");

    /**
     * Reads what an application has set.
     *
     * @param names the names of everything that is set
     * @param property returns what was set of a property, or null
     * @throws IllegalArgumentException if a name is mistyped, or a value malformed
     */
    public static GuardSettings of(Collection<String> names, Function<String, @Nullable Object> property) {
        AdapterSettings.checkNames(names);
        return new GuardSettings(AdapterSettings.of(property));
    }

    public NotOffered notOffered() {
        return properties.notOffered();
    }

    public boolean stopsAtUnclassified() {
        return properties.stopsAtUnclassified();
    }

    public int maxRequestSize() {
        return properties.maxRequestSize();
    }

    /** Where the application does not name its packages, everything counts except what an implementation brings. */
    public boolean isOfApplication(Class<?> type) {
        return properties.packages().isEmpty()
                ? isOfApplication(type.getName())
                // Proxies, and classes that only inherit their methods, may be in other packages.
                : CalledTypes.levels(type).anyMatch(level -> isOfApplication(level.getName()));
    }

    /** The same for a class of which only the name is known. */
    public boolean isOfApplication(String className) {
        List<String> packages = properties.packages();
        return packages.isEmpty() ? !isIn(IMPLEMENTATIONS, className) : isIn(packages, className);
    }

    private static boolean isIn(List<String> packages, String className) {
        return packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }
}
