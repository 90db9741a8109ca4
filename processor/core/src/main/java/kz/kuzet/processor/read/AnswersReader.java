package kz.kuzet.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.RepositoryHandlers;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/**
 * Reads which requests a handler answers, from the annotations of its framework or from its name, on the handler or on what it
 * overrides. Mappings are combined as the frameworks combine them: of methods, and of types, the nearest mapping counts.
 */
final class AnswersReader {

    private static final String MUTATION = "Mutation";

    private final CarriedAnnotations carried;

    AnswersReader(CarriedAnnotations carried) {
        this.carried = carried;
    }

    private record Element(TypeView type, List<AnnotationView> annotations) {}

    /**
     * Spring unites the HTTP methods of the method and of its type, and a mapping without any answers all. In GraphQL the type
     * name on the class counts where the mapping on the method leaves it out.
     */
    Answers read(HandlerChain handler) {
        List<Element> methods = handler.methods().stream()
                .map(method -> new Element(method.declaringType(), method.annotations()))
                .toList();
        List<Element> types = handler.hierarchy().types().stream()
                .map(type -> new Element(type, type.annotations()))
                .toList();
        Set<String> named = new HashSet<>();
        List<String> ofServlet = servletMethods(handler);
        ofServlet.forEach(name -> Frameworks.servletHttpMethod(name).ifPresent(named::add));
        nearest(handler, methods, this::jakarta).forEach(named::addAll);
        if (RepositoryHandlers.isRepository(handler.hierarchy()) && RepositoryHandlers.isHandler(handler)) {
            named.addAll(RepositoryHandlers.httpMethods(handler));
        }
        List<Set<String>> springOfTypes = nearest(handler, types, this::spring);
        List<Set<String>> springOfMethods = nearest(handler, methods, this::spring);
        boolean typesNameNone =
                springOfTypes.isEmpty() || springOfTypes.stream().anyMatch(Set::isEmpty);
        if (!springOfMethods.isEmpty()) {
            springOfMethods.forEach(named::addAll);
            springOfTypes.forEach(named::addAll);
        }
        boolean any = (typesNameNone && springOfMethods.stream().anyMatch(Set::isEmpty))
                || ofServlet.stream().anyMatch(Frameworks::isServletHandlerOfAll);
        List<String> graphQlOfTypes = nearest(handler, types, this::graphQl);
        boolean mutation = nearest(handler, methods, this::graphQl).stream()
                .anyMatch(name -> name.isBlank() ? graphQlOfTypes.contains(MUTATION) : name.equals(MUTATION));
        boolean message =
                methods.stream().anyMatch(method -> carried.has(method.annotations(), Frameworks.MESSAGE_MAPPINGS));
        return new Answers(named, any, mutation, message);
    }

    /**
     * Returns what the nearest annotated elements state. Where neither of two elements is below the other, frameworks differ in
     * which they take, so both count.
     */
    private static <T> List<T> nearest(
            HandlerChain handler, List<Element> elements, Function<List<AnnotationView>, Optional<T>> read) {
        List<Element> some = elements.stream()
                .filter(element -> read.apply(element.annotations()).isPresent())
                .toList();
        return some.stream()
                .filter(one ->
                        some.stream().noneMatch(other -> handler.hierarchy().isBelow(other.type(), one.type())))
                .flatMap(element -> read.apply(element.annotations()).stream())
                .toList();
    }

    private Optional<Set<String>> spring(List<AnnotationView> annotations) {
        List<AnnotationView> mappings = carried.all(annotations, Frameworks.SPRING_MAPPINGS);
        Set<String> methods = new TreeSet<>();
        for (AnnotationView mapping : mappings) {
            methods.addAll(mapping.constantNames("method"));
            mapping.string("method").filter(name -> !name.isEmpty()).ifPresent(methods::add);
        }
        return mappings.isEmpty() ? Optional.empty() : Optional.of(methods);
    }

    private Optional<Set<String>> jakarta(List<AnnotationView> annotations) {
        Set<String> methods = new TreeSet<>();
        for (AnnotationView method : carried.all(annotations, Frameworks.JAKARTA_HTTP_METHODS)) {
            method.string("value").ifPresent(methods::add);
        }
        return methods.isEmpty() ? Optional.empty() : Optional.of(methods);
    }

    /** The type name of a GraphQL mapping; blank where the mapping leaves it out. */
    private Optional<String> graphQl(List<AnnotationView> annotations) {
        return carried.all(annotations, Frameworks.GRAPHQL_MAPPINGS).stream()
                .map(mapping -> mapping.string("typeName").orElse(""))
                .findFirst();
    }

    private List<String> servletMethods(HandlerChain handler) {
        Set<String> servlet = Frameworks.SERVLETS;
        return handler.methods().stream()
                .filter(method -> carried.has(method.declaringType().annotations(), servlet))
                .map(MethodView::name)
                .toList();
    }
}
