package kz.kuzet.endpoint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of the annotations of frameworks without the frameworks. */
public final class FrameworkAnnotations {

    /** Packages whose annotations make no endpoint, apart from those that are known by name. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(javax?|jakarta|jdk|kotlin|groovy|org\\.(springframework|jspecify|apiguardian)|kz\\.kuzet)\\..*");

    /** Shorthands and the like, with what each carries. */
    private static final Map<String, String> CARRIED;

    private static final Map<String, String> IMPLIED;

    static {
        Map<String, String> carried = new HashMap<>();
        Map<String, String> implied = new HashMap<>();
        enterSpring(carried, implied);
        enterJakartaRest(carried, implied);
        CARRIED = Map.copyOf(carried);
        IMPLIED = Map.copyOf(implied);
    }

    private FrameworkAnnotations() {}

    /** Tells whether an annotation of this name makes no endpoint, whatever it carries. */
    public static boolean makesNoEndpoint(String name) {
        return HARMLESS.matcher(name).matches();
    }

    /** The annotation that makes an annotation of a framework what it is, by their names. */
    public static Optional<String> carriedBy(String name) {
        return Optional.ofNullable(CARRIED.get(name));
    }

    /**
     * What a shorthand says by its name, which it states where the framework is there: the HTTP method, or the type of a GraphQL
     * schema.
     */
    public static Optional<String> impliedBy(String name) {
        return Optional.ofNullable(IMPLIED.get(name));
    }

    /** The given annotations with the shorthands of frameworks that carry them, by their names. */
    public static Set<String> withShorthands(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        for (Map.Entry<String, String> shorthand : CARRIED.entrySet()) {
            if (names.contains(shorthand.getValue())) {
                all.add(shorthand.getKey());
            }
        }
        return Set.copyOf(all);
    }

    private static void enterSpring(Map<String, String> carried, Map<String, String> implied) {
        String web = "org.springframework.web.bind.annotation.";
        carried.put(web + "RestController", "org.springframework.stereotype.Controller");
        String service = "org.springframework.web.service.annotation.";
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            String name = method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT);
            carried.put(web + name + "Mapping", web + "RequestMapping");
            implied.put(web + name + "Mapping", method);
            carried.put(service + name + "Exchange", service + "HttpExchange");
            implied.put(service + name + "Exchange", method);
        }
        String graphQl = "org.springframework.graphql.data.method.annotation.";
        for (String operation : List.of("Query", "Mutation", "Subscription")) {
            carried.put(graphQl + operation + "Mapping", graphQl + "SchemaMapping");
            implied.put(graphQl + operation + "Mapping", operation);
        }
        String actuator = "org.springframework.boot.actuate.endpoint.";
        for (String name : List.of(
                "web.annotation.Web",
                "web.annotation.RestController",
                "web.annotation.Controller",
                "web.annotation.Servlet",
                "jmx.annotation.Jmx")) {
            carried.put(actuator + name + "Endpoint", actuator + "annotation.Endpoint");
        }
    }

    private static void enterJakartaRest(Map<String, String> carried, Map<String, String> implied) {
        for (String rest : List.of("jakarta.ws.rs.", "javax.ws.rs.")) {
            for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                carried.put(rest + method, rest + "HttpMethod");
                implied.put(rest + method, method);
            }
        }
    }
}
