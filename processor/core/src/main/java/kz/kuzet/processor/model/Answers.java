package kz.kuzet.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which requests a handler answers, as far as its framework says.
 *
 * @param httpMethods for which HTTP methods, in upper case
 * @param anyHttpMethod whether for all of them, since no mapping names one
 * @param mutation whether it is a mutation of GraphQL
 */
public record Answers(Set<String> httpMethods, boolean anyHttpMethod, boolean mutation) {

    private static final String MUTATION = "Mutation";

    public Answers {
        httpMethods = Set.copyOf(httpMethods);
    }

    /**
     * Puts the mappings of a handler together as the frameworks do: of methods, and of types, the nearest mapping counts. Spring
     * unites the HTTP methods of the method and of its type, and takes a mapping without any for one of all; GraphQL takes the type
     * that the mapping on the class names where the one on the method names none.
     *
     * @param methods of the method and those that it overrides
     * @param types of the type and those above it
     */
    public static Answers of(List<Mapping> methods, List<Mapping> types) {
        Set<String> named = new HashSet<>();
        methods.forEach(method -> named.addAll(method.servlet()));
        first(methods, method -> !method.jakarta().isEmpty()).forEach(method -> named.addAll(method.jakarta()));
        List<Set<String>> ofTypes = present(types, Mapping::spring);
        boolean typesNameNone = ofTypes.isEmpty() || ofTypes.stream().anyMatch(Set::isEmpty);
        List<Set<String>> ofMethods = present(methods, Mapping::spring);
        boolean any = typesNameNone && ofMethods.stream().anyMatch(Set::isEmpty);
        if (!ofMethods.isEmpty()) {
            ofMethods.forEach(named::addAll);
            ofTypes.forEach(named::addAll);
        }
        return new Answers(named, any || methods.stream().anyMatch(Mapping::anyServlet), isMutation(methods, types));
    }

    private static boolean isMutation(List<Mapping> methods, List<Mapping> types) {
        List<String> ofTypes = present(types, Mapping::graphQlType);
        return present(methods, Mapping::graphQlType).stream()
                .anyMatch(name -> name.isBlank() ? ofTypes.contains(MUTATION) : name.equals(MUTATION));
    }

    private static <T> List<T> present(List<Mapping> mappings, Function<Mapping, Optional<T>> part) {
        return first(mappings, mapping -> part.apply(mapping).isPresent()).stream()
                .map(part)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where none of two is below the other, frameworks differ in which they take: both count. */
    private static List<Mapping> first(List<Mapping> mappings, Predicate<Mapping> wanted) {
        return Standing.first(mappings.stream().filter(wanted).toList(), Mapping::standing, Standing::isBelow);
    }
}
