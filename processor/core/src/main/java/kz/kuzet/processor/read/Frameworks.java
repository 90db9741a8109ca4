package kz.kuzet.processor.read;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;

/**
 * The annotations of the frameworks whose endpoints have to be classified. Names only, so that no framework has to be present.
 */
final class Frameworks {

    /** All but the listeners of brokers: no recipient can send a message to these. */
    private static final Set<EndpointKind> CLASSIFIED = EnumSet.complementOf(EnumSet.of(EndpointKind.SPRING_LISTENER));

    /** Annotations that make a type an endpoint. */
    static final Set<String> ENDPOINT_ANNOTATIONS = ofTypes(CLASSIFIED);
    /** Annotations that make the type of the annotated method an endpoint, which needs no annotation of its own. */
    static final Set<String> ENDPOINT_MAKING_ANNOTATIONS =
            ofMethods(EnumSet.of(EndpointKind.JAKARTA_REST, EndpointKind.SPRING_INTEGRATION));
    /** Kinds of which a framework makes the object behind an interface, so that the interface is the endpoint. */
    private static final Set<EndpointKind> SERVING_INTERFACES =
            EnumSet.of(EndpointKind.SPRING_DATA_REST, EndpointKind.SPRING_GRAPHQL, EndpointKind.SPRING_INTEGRATION);

    /** Annotations that make an interface an endpoint. On other interfaces annotations are a contract. */
    static final Set<String> ON_SERVED_INTERFACES = ofTypes(SERVING_INTERFACES);
    /** Annotations that make the interface of the annotated method an endpoint. */
    static final Set<String> IN_SERVED_INTERFACES = EndpointKind.SPRING_INTEGRATION.methodAnnotations();
    /** Annotations that make a method of an endpoint a handler. */
    static final Set<String> HANDLER_ANNOTATIONS = ofMethods(CLASSIFIED);
    /** Annotations that map a method to requests, for any kind of endpoint. */
    static final Set<String> MAPPINGS = ofMethods(EnumSet.allOf(EndpointKind.class));
    /** Annotations whose attribute {@code method} names HTTP methods. */
    static final Set<String> SPRING_MAPPINGS = EndpointKind.SPRING_MVC.methodAnnotations();
    /** Annotations whose attribute {@code typeName} names a type of a GraphQL schema. */
    static final Set<String> GRAPHQL_MAPPINGS = EndpointKind.SPRING_GRAPHQL.methodAnnotations();
    /** Annotations of methods that take what a client sends, and not what it subscribes to. */
    static final Set<String> MESSAGE_MAPPINGS = named("MessageMapping", EndpointKind.SPRING_STOMP);
    /** Annotations whose attribute {@code value} names an HTTP method. */
    static final Set<String> JAKARTA_HTTP_METHODS = named("HttpMethod", EndpointKind.JAKARTA_REST);
    /** Annotations of servlets, whose handlers are known by their names. */
    static final Set<String> SERVLETS = EndpointKind.SERVLET.typeAnnotations();
    /** Kinds of which every public method is an operation. */
    static final Set<EndpointKind> KINDS_OF_WEB_SERVICES =
            Set.of(EndpointKind.WEB_SERVICE, EndpointKind.WEB_SERVICE_PROVIDER);

    /** Annotations of services of gRPC. */
    static final Set<String> GRPC_SERVICES = EndpointKind.GRPC.typeAnnotations();
    /** Types whose subtypes are services of gRPC. */
    static final Set<String> GRPC_SUPERTYPES = EndpointKind.GRPC.supertypes();

    /** The annotation of methods that make beans of Spring. */
    static final String BEAN = "org.springframework.context.annotation.Bean";
    /** Routers of functional endpoints, of Spring MVC and WebFlux. */
    static final Set<String> ROUTERS = Set.of(
            "org.springframework.web.servlet.function.RouterFunction",
            "org.springframework.web.reactive.function.server.RouterFunction");

    private static final String ANY_METHOD = "service";
    private static final String ONE_METHOD = "do";
    private static final Set<String> SERVLET_HANDLERS =
            Set.of("doGet", "doHead", "doPost", "doPut", "doPatch", "doDelete", "doOptions", "doTrace", ANY_METHOD);

    private Frameworks() {}

    private static Set<String> ofTypes(Set<EndpointKind> kinds) {
        Set<String> names = new HashSet<>();
        for (EndpointKind kind : kinds) {
            names.addAll(kind.typeAnnotations());
        }
        return Set.copyOf(names);
    }

    private static Set<String> ofMethods(Set<EndpointKind> kinds) {
        Set<String> names = new HashSet<>();
        for (EndpointKind kind : kinds) {
            names.addAll(kind.methodAnnotations());
        }
        return Set.copyOf(names);
    }

    /** Those of a simple name: Jakarta's have two packages. */
    private static Set<String> named(String simpleName, EndpointKind kind) {
        Set<String> names = new HashSet<>();
        for (String name : kind.methodAnnotations()) {
            if (name.endsWith("." + simpleName)) {
                names.add(name);
            }
        }
        return Set.copyOf(names);
    }

    static boolean isServletHandler(String methodName) {
        return SERVLET_HANDLERS.contains(methodName);
    }

    /** Tells whether a servlet calls this method for all HTTP methods. */
    static boolean isServletHandlerOfAll(String methodName) {
        return methodName.equals(ANY_METHOD);
    }

    /** The HTTP method for which a servlet calls this method, in upper case; empty where it calls it for any or for none. */
    static Optional<String> servletHttpMethod(String methodName) {
        return isServletHandler(methodName) && !isServletHandlerOfAll(methodName)
                ? Optional.of(methodName.substring(ONE_METHOD.length()).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Tells whether a type belongs to the JDK or to Jakarta EE, whose methods are no handlers of the application. */
    static boolean isOfPlatform(String typeName) {
        return typeName.startsWith("java.") || typeName.startsWith("javax.") || typeName.startsWith("jakarta.");
    }
}
