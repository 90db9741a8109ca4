package kz.kuzet.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A framework whose endpoints have to be classified: by which annotations its endpoints and handlers are known. Names only, so
 * that no framework has to be there.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
enum Framework {
    SPRING(
            Set.of("org.springframework.stereotype.Controller"),
            Set.of(
                    "org.springframework.web.bind.annotation.RequestMapping",
                    "org.springframework.web.service.annotation.HttpExchange",
                    "org.springframework.messaging.handler.annotation.MessageMapping",
                    "org.springframework.messaging.simp.annotation.SubscribeMapping",
                    "org.springframework.graphql.data.method.annotation.SchemaMapping",
                    "org.springframework.graphql.data.method.annotation.BatchMapping"),
            Set.of()),

    /** A resource needs no annotation of its own: one on a method is enough (sub-resources). */
    JAKARTA_REST(
            bothNamespaces("ws.rs.Path"),
            bothNamespaces("ws.rs.Path", "ws.rs.HttpMethod"),
            bothNamespaces("ws.rs.Path", "ws.rs.HttpMethod")),

    /** Handlers are known by their names: see {@link #isServletHandler}. */
    SERVLET(bothNamespaces("servlet.annotation.WebServlet"), Set.of(), Set.of()),

    /** Every public method is an operation. */
    WEB_SERVICE(bothNamespaces("jws.WebService"), bothNamespaces("jws.WebMethod"), Set.of());

    private static final List<String> SERVLET_HANDLERS =
            List.of("doGet", "doHead", "doPost", "doPut", "doPatch", "doDelete", "doOptions", "doTrace", "service");

    private static final Set<String> ENDPOINT_ANNOTATIONS = union(framework -> framework.endpointAnnotations);
    private static final Set<String> HANDLER_ANNOTATIONS = union(framework -> framework.handlerAnnotations);
    private static final Set<String> ENDPOINT_MAKING_ANNOTATIONS =
            union(framework -> framework.endpointMakingAnnotations);

    private final Set<String> endpointAnnotations;
    private final Set<String> handlerAnnotations;
    private final Set<String> endpointMakingAnnotations;

    Framework(Set<String> endpointAnnotations, Set<String> handlerAnnotations, Set<String> endpointMakingAnnotations) {
        this.endpointAnnotations = endpointAnnotations;
        this.handlerAnnotations = handlerAnnotations;
        this.endpointMakingAnnotations = endpointMakingAnnotations;
    }

    /** Annotations that make a type an endpoint. */
    static Set<String> endpointAnnotations() {
        return ENDPOINT_ANNOTATIONS;
    }

    /** Annotations that make a method of an endpoint a handler. */
    static Set<String> handlerAnnotations() {
        return HANDLER_ANNOTATIONS;
    }

    /** Annotations that, on a method, make its type an endpoint. */
    static Set<String> endpointMakingAnnotations() {
        return ENDPOINT_MAKING_ANNOTATIONS;
    }

    Set<String> ownEndpointAnnotations() {
        return endpointAnnotations;
    }

    static boolean isServletHandler(String methodName) {
        return SERVLET_HANDLERS.contains(methodName);
    }

    /** The specifications kept their names when they moved from Java EE to Jakarta EE. */
    private static Set<String> bothNamespaces(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.of("jakarta." + name, "javax." + name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Function<Framework, Set<String>> annotations) {
        return Arrays.stream(values())
                .flatMap(framework -> annotations.apply(framework).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
