package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/**
 * The annotations and supertypes of frameworks that make endpoints, for input without the frameworks: a module's jar contains
 * its own classes only.
 */
final class FrameworkTypes {

    private static final Pattern SERVLET = Pattern.compile("(jakarta|javax)/servlet/(http/Http|Generic)Servlet");
    private static final Pattern REPOSITORY = Pattern.compile("org/springframework/data/.*Repository");
    private static final String WEB = "org/springframework/web/bind/annotation/";
    private static final String SERVICE = "org/springframework/web/service/annotation/";
    private static final String GRAPHQL = "org/springframework/graphql/data/method/annotation/";
    private static final String ACTUATOR = "org/springframework/boot/actuate/endpoint/";
    /** The annotations that annotations of frameworks carry, one each. */
    private static final Map<String, AnnotationNode> CARRIED = carried();

    private FrameworkTypes() {}

    /**
     * A type that is not in the input, with what is known about it. Its access flags are those of its kind in a class file.
     */
    static ClassNode named(String name, int access) {
        ClassNode node = new ClassNode();
        node.name = name.replace('.', '/');
        node.access = access | Opcodes.ACC_ABSTRACT;
        if (SERVLET.matcher(node.name).matches()) {
            node.interfaces = List.of(node.name.substring(0, node.name.indexOf('/')) + "/servlet/Servlet");
        } else if (REPOSITORY.matcher(node.name).matches()) {
            node.interfaces = List.of("org/springframework/data/repository/Repository");
        }
        if (CARRIED.containsKey(node.name)) {
            node.visibleAnnotations = List.of(CARRIED.get(node.name));
        }
        return node;
    }

    private static Map<String, AnnotationNode> carried() {
        Map<String, AnnotationNode> carried = new HashMap<>();
        carried.put(WEB + "RestController", annotation("org/springframework/stereotype/Controller"));
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            String name = method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT);
            // In ASM's tree an enum constant is a pair of strings.
            Object constant = new String[] {"L" + WEB + "RequestMethod;", method};
            carried.put(WEB + name + "Mapping", annotation(WEB + "RequestMapping", "method", List.of(constant)));
            carried.put(SERVICE + name + "Exchange", annotation(SERVICE + "HttpExchange", "method", method));
        }
        for (String operation : List.of("Query", "Mutation", "Subscription")) {
            carried.put(GRAPHQL + operation + "Mapping", annotation(GRAPHQL + "SchemaMapping", "typeName", operation));
        }
        for (String name : List.of(
                "web/annotation/Web",
                "web/annotation/RestController",
                "web/annotation/Controller",
                "web/annotation/Servlet",
                "jmx/annotation/Jmx")) {
            carried.put(ACTUATOR + name + "Endpoint", annotation(ACTUATOR + "annotation/Endpoint"));
        }
        for (String rest : List.of("jakarta/ws/rs/", "javax/ws/rs/")) {
            for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                carried.put(rest + method, annotation(rest + "HttpMethod", "value", method));
            }
        }
        return Map.copyOf(carried);
    }

    private static AnnotationNode annotation(String type, Object... memberAndValue) {
        AnnotationNode node = new AnnotationNode("L" + type + ";");
        node.values = List.of(memberAndValue);
        return node;
    }
}
