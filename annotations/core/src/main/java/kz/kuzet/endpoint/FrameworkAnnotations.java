package kz.kuzet.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of the annotations of frameworks without the frameworks. */
public final class FrameworkAnnotations {

    /** Packages whose annotations make no endpoint, apart from those that are known by name. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(javax?|jakarta|jdk|kotlin|groovy|org\\.(springframework|jspecify|apiguardian)|kz\\.kuzet)\\..*");

    private static final Map<String, String> CARRIED = carried();

    private FrameworkAnnotations() {}

    /** Tells whether an annotation of this name makes no endpoint, whatever it carries. */
    public static boolean makesNoEndpoint(String name) {
        return HARMLESS.matcher(name).matches();
    }

    /** The annotation that makes an annotation of a framework what it is, by their names. */
    public static Optional<String> carriedBy(String name) {
        return Optional.ofNullable(CARRIED.get(name));
    }

    private static Map<String, String> carried() {
        Map<String, String> carried = new HashMap<>();
        String web = "org.springframework.web.bind.annotation.";
        carried.put(web + "RestController", "org.springframework.stereotype.Controller");
        String service = "org.springframework.web.service.annotation.";
        for (String method : List.of("Get", "Post", "Put", "Patch", "Delete")) {
            carried.put(web + method + "Mapping", web + "RequestMapping");
            carried.put(service + method + "Exchange", service + "HttpExchange");
        }
        String graphQl = "org.springframework.graphql.data.method.annotation.";
        for (String operation : List.of("Query", "Mutation", "Subscription")) {
            carried.put(graphQl + operation + "Mapping", graphQl + "SchemaMapping");
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
        for (String rest : List.of("jakarta.ws.rs.", "javax.ws.rs.")) {
            for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                carried.put(rest + method, rest + "HttpMethod");
            }
        }
        return Map.copyOf(carried);
    }
}
