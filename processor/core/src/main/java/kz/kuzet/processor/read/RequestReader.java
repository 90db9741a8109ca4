package kz.kuzet.processor.read;

import static kz.kuzet.processor.read.RequestPaths.combined;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.GrpcHandlers;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.processor.model.Requests;

/** Reads which requests lead to a handler: by HTTP with method and path, otherwise as the kind of endpoint has it. */
final class RequestReader {

    private static final Set<String> GRAPHQL_ROOTS = Set.of("Query", "Mutation", "Subscription");
    private static final List<String> VALUE = List.of("value");
    private static final String ACTUATOR = "org.springframework.boot.actuate.endpoint.annotation.";
    private static final String REST_RESOURCE = "org.springframework.data.rest.core.annotation.RestResource";

    private final AnswersReader answers;
    private final AttributeReader attributes;

    RequestReader(CarriedAnnotations carried, AnswersReader answers) {
        this.answers = answers;
        this.attributes = new AttributeReader(carried);
    }

    Requests read(HandlerChain handler, EndpointKind kind) {
        NearestElements elements = new NearestElements(handler);
        String name = handler.called().name();
        Set<String> onTypes = kind.typeAnnotations();
        Set<String> onMethods = kind.methodAnnotations();
        return switch (kind) {
            case SPRING_MVC -> {
                List<String> attribute = List.of("path", "value", "url");
                yield new Requests(
                        kind,
                        List.copyOf(answers.spring(elements).named()),
                        combined(ofTypes(elements, onMethods, attribute), ofMethods(elements, onMethods, attribute)));
            }
            case SPRING_STOMP ->
                new Requests(
                        kind,
                        stomp(elements),
                        RequestPaths.destinations(
                                ofTypes(elements, onMethods, VALUE), ofMethods(elements, onMethods, VALUE)));
            case SPRING_RSOCKET ->
                new Requests(
                        kind,
                        List.of(),
                        RequestPaths.destinations(
                                ofTypes(elements, onMethods, List.of("value", "route")),
                                ofMethods(elements, onMethods, List.of("value", "route"))));
            case SPRING_GRAPHQL -> graphQl(elements, name);
            case SPRING_DATA_REST ->
                new Requests(kind, List.copyOf(answers.repository(handler)), repositoryPaths(elements, name));
            case SPRING_ACTUATOR ->
                new Requests(kind, actuator(elements), ofTypes(elements, onTypes, List.of("id", "value")));
            case SPRING_WS ->
                new Requests(
                        kind, List.of(), ofMethods(elements, onMethods, List.of("localPart", "value", "namespace")));
            case SPRING_INTEGRATION ->
                new Requests(
                        kind,
                        List.of(),
                        orElse(
                                ofMethods(elements, onMethods, List.of("requestChannel", "inputChannel")),
                                ofTypes(elements, onTypes, List.of("defaultRequestChannel"))));
            case SPRING_LISTENER ->
                new Requests(
                        kind, List.of(), ofMethods(elements, onMethods, List.of("destination", "topics", "queues")));
            case JAKARTA_REST ->
                new Requests(
                        kind,
                        List.copyOf(answers.jakarta(elements)),
                        combined(ofTypes(elements, onTypes, VALUE), ofMethods(elements, onTypes, VALUE)));
            case SERVLET ->
                new Requests(
                        kind,
                        List.copyOf(answers.servlet(handler).named()),
                        ofTypes(elements, onTypes, List.of("urlPatterns", "value")));
            case WEB_SERVICE ->
                new Requests(
                        kind,
                        List.of(),
                        orElse(ofMethods(elements, onMethods, List.of("operationName")), List.of(name)));
            case WEB_SERVICE_PROVIDER ->
                new Requests(kind, List.of(), ofTypes(elements, onTypes, List.of("serviceName")));
            case WEB_SOCKET -> new Requests(kind, List.of(), ofTypes(elements, onTypes, VALUE));
            case GRPC ->
                new Requests(
                        kind, List.of(), List.of(GrpcHandlers.fullName(handler).orElse(name)));
        };
    }

    private List<String> ofMethods(NearestElements elements, Set<String> wanted, List<String> names) {
        return elements.onMethods(annotations -> attributes.texts(annotations, wanted, names)).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<String> ofTypes(NearestElements elements, Set<String> wanted, List<String> names) {
        return elements.onTypes(annotations -> attributes.texts(annotations, wanted, names)).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> orElse(List<String> texts, List<String> others) {
        return texts.isEmpty() ? others : texts;
    }

    /** What a client does: it sends a message, or it subscribes. */
    private List<String> stomp(NearestElements elements) {
        List<String> done = new ArrayList<>();
        for (String mapping : EndpointKind.SPRING_STOMP.methodAnnotations()) {
            if (isOnMethod(elements, mapping)) {
                done.add(Frameworks.MESSAGE_MAPPINGS.contains(mapping) ? "SEND" : "SUBSCRIBE");
            }
        }
        return done.stream().sorted().toList();
    }

    private boolean isOnMethod(NearestElements elements, String annotation) {
        return !elements.onMethods(annotations -> attributes.texts(annotations, Set.of(annotation), VALUE))
                .isEmpty();
    }

    /** A field of the schema: of a root type by its name, of another with its type. */
    private Requests graphQl(NearestElements elements, String name) {
        List<String> fields = orElse(
                ofMethods(elements, EndpointKind.SPRING_GRAPHQL.methodAnnotations(), List.of("name", "field", "value")),
                List.of(name));
        Set<String> types = answers.graphQlTypes(elements);
        List<String> done = types.stream()
                .filter(GRAPHQL_ROOTS::contains)
                .map(type -> type.toUpperCase(Locale.ROOT))
                .toList();
        List<String> others =
                types.stream().filter(type -> !GRAPHQL_ROOTS.contains(type)).toList();
        List<String> paths = others.isEmpty()
                ? fields
                : others.stream()
                        .flatMap(type -> fields.stream().map(field -> type + "." + field))
                        .toList();
        return new Requests(EndpointKind.SPRING_GRAPHQL, done, paths);
    }

    /** Where the path of a repository is not written, Spring Data makes it of the entity's name. */
    private List<String> repositoryPaths(NearestElements elements, String name) {
        List<String> path = List.of("path");
        List<String> bases = ofTypes(elements, EndpointKind.SPRING_DATA_REST.typeAnnotations(), path);
        boolean isQuery = elements.handler().methods().stream()
                .noneMatch(method -> method.declaringType().name().startsWith("org.springframework.data."));
        List<String> queries = orElse(ofMethods(elements, Set.of(REST_RESOURCE), path), List.of(name));
        return isQuery && !bases.isEmpty()
                ? combined(
                        bases, queries.stream().map(query -> "search/" + query).toList())
                : combined(bases, List.of());
    }

    private List<String> actuator(NearestElements elements) {
        return Stream.of("Read GET", "Write POST", "Delete DELETE")
                .map(operation -> operation.split(" ", 2))
                .filter(operation -> isOnMethod(elements, ACTUATOR + operation[0] + "Operation"))
                .map(operation -> operation[1])
                .toList();
    }
}
