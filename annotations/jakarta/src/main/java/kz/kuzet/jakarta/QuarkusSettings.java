package kz.kuzet.jakarta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.kuzet.guard.handler.PropertyNames;
import kz.kuzet.jakarta.setup.GuardSettings;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the configuration of Quarkus says. It gives environment variables too, as properties with names of its own. */
final class QuarkusSettings {

    private static final String PREFIX = "kuzet.";

    /** How its sources of environment variables are called. */
    private static final String ENVIRONMENT = "EnvConfigSource";

    private QuarkusSettings() {}

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if a name is mistyped, or a value malformed
     */
    static GuardSettings read() {
        Config config = ConfigProvider.getConfig();
        List<String> names = new ArrayList<>();
        List<String> variables = new ArrayList<>(System.getenv().keySet());
        for (String name : config.getPropertyNames()) {
            if (name.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
                (isVariable(name, config) ? variables : names).add(name);
            }
        }
        variables.stream()
                .map(QuarkusSettings::objectionToVariable)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(objection -> {
                    throw new IllegalArgumentException(objection);
                });
        return GuardSettings.of(
                names, name -> config.getOptionalValue(name, String.class).orElse(null));
    }

    private static boolean isVariable(String name, Config config) {
        String source = config.getConfigValue(name).getSourceName();
        return source != null && source.startsWith(ENVIRONMENT);
    }

    private static Optional<String> objectionToVariable(String name) {
        return PropertyNames.OF_ADAPTERS.objectionToVariable(name.replaceAll("[.-]", "_"));
    }
}
