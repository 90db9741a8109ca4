package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.view.EnumConstant;

/**
 * What the usual annotations of frameworks carry, for input without the frameworks: a module's jar holds its own classes only.
 */
final class FrameworkAnnotations {

    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final String SERVICE = "org.springframework.web.service.annotation.";
    private static final String GRAPHQL = "org.springframework.graphql.data.method.annotation.";
    private static final String ACTUATOR = "org.springframework.boot.actuate.endpoint.";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final Map<String, List<WrittenAnnotation>> CARRIED = carried();

    private FrameworkAnnotations() {}

    /** The annotations that one carries; none where nothing is known of it. */
    static List<WrittenAnnotation> carriedBy(String annotation) {
        return CARRIED.getOrDefault(annotation, List.of());
    }

    private static Map<String, List<WrittenAnnotation>> carried() {
        Map<String, List<WrittenAnnotation>> carried = new HashMap<>();
        carried.put(
                WEB + "RestController",
                List.of(new WrittenAnnotation("org.springframework.stereotype.Controller", Map.of())));
        for (String method : METHODS) {
            String name = method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT);
            EnumConstant constant = new EnumConstant(WEB + "RequestMethod", method);
            carried.put(
                    WEB + name + "Mapping",
                    List.of(new WrittenAnnotation(WEB + "RequestMapping", Map.of("method", List.of(constant)))));
            carried.put(
                    SERVICE + name + "Exchange",
                    List.of(new WrittenAnnotation(SERVICE + "HttpExchange", Map.of("method", method))));
        }
        for (String operation : List.of("Query", "Mutation", "Subscription")) {
            carried.put(
                    GRAPHQL + operation + "Mapping",
                    List.of(new WrittenAnnotation(GRAPHQL + "SchemaMapping", Map.of("typeName", operation))));
        }
        for (String name : List.of(
                "web.annotation.Web",
                "web.annotation.RestController",
                "web.annotation.Controller",
                "web.annotation.Servlet",
                "jmx.annotation.Jmx")) {
            carried.put(
                    ACTUATOR + name + "Endpoint",
                    List.of(new WrittenAnnotation(ACTUATOR + "annotation.Endpoint", Map.of())));
        }
        for (String namespace : List.of("jakarta", "javax")) {
            String rest = namespace + ".ws.rs.";
            for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                carried.put(
                        rest + method, List.of(new WrittenAnnotation(rest + "HttpMethod", Map.of("value", method))));
            }
        }
        return Map.copyOf(carried);
    }
}
