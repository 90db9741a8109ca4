package kz.kuzet.spring.handler;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.guard.handler.PropertyNames;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The properties that are set in an environment, wherever that is: files, arguments, system properties, variables. */
final class SetProperties {

    private SetProperties() {}

    /**
     * Refuses properties of Kuzet that nobody reads.
     *
     * @param names the names that are known
     * @throws SetupException if a name is mistyped
     */
    static void check(Environment environment, PropertyNames names) {
        if (!(environment instanceof ConfigurableEnvironment configurable)) {
            return;
        }
        Set<String> objections = new TreeSet<>();
        for (PropertySource<?> source : configurable.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> enumerable) {
                for (String name : enumerable.getPropertyNames()) {
                    objection(name, source, names).ifPresent(objections::add);
                }
            }
        }
        if (!objections.isEmpty()) {
            throw new SetupException(
                    "Kuzet is set up in a way that it does not understand. " + String.join(" ", objections),
                    "Correct the names.");
        }
    }

    private static Optional<String> objection(String name, PropertySource<?> source, PropertyNames names) {
        if (source instanceof SystemEnvironmentPropertySource) {
            return names.objectionToVariable(name);
        }
        return source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)
                ? names.objectionToSystemProperty(name)
                : names.objection(name);
    }
}
