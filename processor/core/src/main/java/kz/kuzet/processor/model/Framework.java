package kz.kuzet.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kuzet.guard.handler.EndpointKind;

/**
 * A framework whose endpoints have to be classified: by which annotations its endpoints and handlers are known. Names only, so
 * that no framework has to be there.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
public enum Framework {
    SPRING(Set.of(), List.of(EndpointKind.SPRING_MVC, EndpointKind.SPRING_MESSAGING, EndpointKind.SPRING_GRAPHQL)),

    /** A resource needs no annotation of its own: one on a method is enough (sub-resources). */
    JAKARTA_REST(EndpointKind.JAKARTA_REST.methodAnnotations(), List.of(EndpointKind.JAKARTA_REST)),

    /** Handlers are known by their names: see {@link #isServletHandler}. */
    SERVLET(Set.of(), List.of(EndpointKind.SERVLET)),

    /** Every public method is an operation. */
    WEB_SERVICE(Set.of(), List.of(EndpointKind.WEB_SERVICE));

    private static final List<String> SERVLET_HANDLERS =
            List.of("doGet", "doHead", "doPost", "doPut", "doPatch", "doDelete", "doOptions", "doTrace", "service");

    private static final String SERVLET_PREFIX = "do";
    private static final Set<String> JAKARTA_HTTP_METHODS = EndpointKind.JAKARTA_REST.methodAnnotations().stream()
            .filter(name -> name.endsWith(".HttpMethod"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MAPPINGS = union(List.of(EndpointKind.values()), EndpointKind::methodAnnotations);
    private static final Set<String> ENDPOINT_ANNOTATIONS = union(framework -> framework.endpointAnnotations);
    private static final Set<String> HANDLER_ANNOTATIONS = union(framework -> framework.handlerAnnotations);
    private static final Set<String> ENDPOINT_MAKING_ANNOTATIONS =
            union(framework -> framework.endpointMakingAnnotations);

    private final Set<String> endpointAnnotations;
    private final Set<String> handlerAnnotations;
    private final Set<String> endpointMakingAnnotations;

    Framework(Set<String> endpointMakingAnnotations, List<EndpointKind> kinds) {
        this.endpointAnnotations = union(kinds, EndpointKind::typeAnnotations);
        this.handlerAnnotations = union(kinds, EndpointKind::methodAnnotations);
        this.endpointMakingAnnotations = endpointMakingAnnotations;
    }

    /** Annotations that make a type an endpoint. */
    public static Set<String> endpointAnnotations() {
        return ENDPOINT_ANNOTATIONS;
    }

    /** Annotations that make a method of an endpoint a handler. */
    public static Set<String> handlerAnnotations() {
        return HANDLER_ANNOTATIONS;
    }

    /** Annotations that, on a method, make its type an endpoint. */
    public static Set<String> endpointMakingAnnotations() {
        return ENDPOINT_MAKING_ANNOTATIONS;
    }

    public Set<String> ownEndpointAnnotations() {
        return endpointAnnotations;
    }

    /** Annotations that map a method to requests, of whatever kind of endpoint. */
    public static Set<String> mappings() {
        return MAPPINGS;
    }

    /** Annotations whose attribute {@code method} names HTTP methods. */
    public static Set<String> springMappings() {
        return EndpointKind.SPRING_MVC.methodAnnotations();
    }

    /** Annotations whose attribute {@code typeName} names a type of a GraphQL schema. */
    public static Set<String> graphQlMappings() {
        return EndpointKind.SPRING_GRAPHQL.methodAnnotations();
    }

    /** Annotations whose attribute {@code value} names an HTTP method. */
    public static Set<String> jakartaHttpMethods() {
        return JAKARTA_HTTP_METHODS;
    }

    /**
     * For which HTTP methods a servlet's method is a handler.
     *
     * @param methodName its name
     * @return in upper case, or nothing where it is a handler for any or for none
     */
    public static Optional<String> servletHttpMethod(String methodName) {
        return isServletHandler(methodName) && methodName.startsWith(SERVLET_PREFIX)
                ? Optional.of(methodName.substring(SERVLET_PREFIX.length()).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Whether a servlet's method is called for all HTTP methods. */
    public static boolean isServletHandlerOfAll(String methodName) {
        return isServletHandler(methodName) && !methodName.startsWith(SERVLET_PREFIX);
    }

    /** Whether a type is of the JDK or of Jakarta EE, by its qualified name: what it declares is nobody's own handler. */
    public static boolean isOfPlatform(String typeName) {
        return typeName.startsWith("java.") || typeName.startsWith("javax.") || typeName.startsWith("jakarta.");
    }

    public static boolean isServletHandler(String methodName) {
        return SERVLET_HANDLERS.contains(methodName);
    }

    private static Set<String> union(Function<Framework, Set<String>> annotations) {
        return union(List.of(values()), annotations);
    }

    private static <T> Set<String> union(List<T> owners, Function<T, Set<String>> annotations) {
        return owners.stream()
                .flatMap(owner -> annotations.apply(owner).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
