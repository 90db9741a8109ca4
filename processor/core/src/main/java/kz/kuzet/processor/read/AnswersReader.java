package kz.kuzet.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.FrameworkAnnotations;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.RepositoryHandlers;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;

/**
 * Reads which requests a handler answers, from the annotations of its framework or from its name, on the handler or on what it
 * overrides. Mappings are combined as the frameworks combine them: of methods, and of types, the nearest mapping counts.
 */
final class AnswersReader {

    private static final String MUTATION = "Mutation";

    private static final Set<String> SPRING = FrameworkAnnotations.withShorthands(Frameworks.SPRING_MAPPINGS);
    private static final Set<String> JAKARTA = FrameworkAnnotations.withShorthands(Frameworks.JAKARTA_HTTP_METHODS);
    private static final Set<String> GRAPHQL = FrameworkAnnotations.withShorthands(Frameworks.GRAPHQL_MAPPINGS);

    private final CarriedAnnotations carried;

    AnswersReader(CarriedAnnotations carried) {
        this.carried = carried;
    }

    /**
     * HTTP methods.
     *
     * @param named in upper case
     * @param any whether all lead to the handler, since no mapping names one
     */
    record HttpMethods(Set<String> named, boolean any) {}

    Answers read(HandlerChain handler) {
        NearestElements elements = new NearestElements(handler);
        HttpMethods spring = spring(elements);
        HttpMethods servlet = servlet(handler);
        Set<String> named = new HashSet<>(spring.named());
        named.addAll(servlet.named());
        named.addAll(jakarta(elements));
        named.addAll(repository(handler));
        boolean mutation = graphQlTypes(elements).contains(MUTATION);
        boolean message = handler.methods().stream()
                .anyMatch(method -> carried.has(method.annotations(), Frameworks.MESSAGE_MAPPINGS));
        return new Answers(named, spring.any() || servlet.any(), mutation, message);
    }

    /** Spring unites the HTTP methods of the method and of its type, and a mapping without any answers all. */
    HttpMethods spring(NearestElements elements) {
        List<Set<String>> ofTypes = elements.onTypes(this::spring);
        List<Set<String>> ofMethods = elements.onMethods(this::spring);
        boolean typesNameNone = ofTypes.isEmpty() || ofTypes.stream().anyMatch(Set::isEmpty);
        Set<String> named = new TreeSet<>();
        if (!ofMethods.isEmpty()) {
            ofMethods.forEach(named::addAll);
            ofTypes.forEach(named::addAll);
        }
        return new HttpMethods(named, typesNameNone && ofMethods.stream().anyMatch(Set::isEmpty));
    }

    Set<String> jakarta(NearestElements elements) {
        Set<String> named = new TreeSet<>();
        elements.onMethods(this::jakarta).forEach(named::addAll);
        return named;
    }

    HttpMethods servlet(HandlerChain handler) {
        Set<String> named = new TreeSet<>();
        List<String> methods = handler.methods().stream()
                .filter(method -> carried.has(method.declaringType().annotations(), Frameworks.SERVLETS))
                .map(MethodView::name)
                .toList();
        methods.forEach(name -> Frameworks.servletHttpMethod(name).ifPresent(named::add));
        return new HttpMethods(named, methods.stream().anyMatch(Frameworks::isServletHandlerOfAll));
    }

    /** The HTTP methods that lead to a method of a repository; none where it is no such method. */
    Set<String> repository(HandlerChain handler) {
        boolean isHandler =
                RepositoryHandlers.isRepository(handler.hierarchy()) && RepositoryHandlers.isHandler(handler);
        return isHandler ? new TreeSet<>(RepositoryHandlers.httpMethods(handler)) : Set.of();
    }

    /**
     * The types of a GraphQL schema whose fields a handler gives. The type on the class counts where the mapping on the method
     * leaves it out.
     */
    Set<String> graphQlTypes(NearestElements elements) {
        List<String> ofTypes = elements.onTypes(this::graphQl);
        Set<String> types = new TreeSet<>();
        for (String type : elements.onMethods(this::graphQl)) {
            types.addAll(type.isBlank() ? ofTypes : List.of(type));
        }
        types.removeIf(String::isBlank);
        return types;
    }

    private Optional<Set<String>> spring(List<AnnotationView> annotations) {
        List<AnnotationView> mappings = carried.all(annotations, SPRING);
        Set<String> methods = new TreeSet<>();
        for (AnnotationView mapping : mappings) {
            methods.addAll(mapping.constantNames("method"));
            mapping.string("method").filter(name -> !name.isEmpty()).ifPresent(methods::add);
            implied(mapping).ifPresent(methods::add);
        }
        return mappings.isEmpty() ? Optional.empty() : Optional.of(methods);
    }

    private Optional<Set<String>> jakarta(List<AnnotationView> annotations) {
        Set<String> methods = new TreeSet<>();
        for (AnnotationView method : carried.all(annotations, JAKARTA)) {
            method.string("value").or(() -> implied(method)).ifPresent(methods::add);
        }
        return methods.isEmpty() ? Optional.empty() : Optional.of(methods);
    }

    /** The type name of a GraphQL mapping; blank where the mapping leaves it out. */
    private Optional<String> graphQl(List<AnnotationView> annotations) {
        return carried.all(annotations, GRAPHQL).stream()
                .map(mapping ->
                        implied(mapping).or(() -> mapping.string("typeName")).orElse(""))
                .findFirst();
    }

    /** What the mapping states on its own type, which need not be there. */
    private Optional<String> implied(AnnotationView mapping) {
        return FrameworkAnnotations.impliedBy(carried.sourceName(mapping));
    }
}
