package kz.kuzet.endpoint;

import java.util.Map;
import java.util.Set;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;

/**
 * Finds the methods of a repository to which requests lead where Spring Data REST exports it: a few by their names, and all
 * queries of the application. Names only, so that Spring Data need not be present.
 */
public final class RepositoryHandlers {

    private static final String REPOSITORY = "org.springframework.data.repository.Repository";
    private static final String SPRING_DATA = "org.springframework.data.";

    /** The annotation that hides a method where it says so. */
    private static final String REST_RESOURCE = "org.springframework.data.rest.core.annotation.RestResource";

    /** The attribute by which annotations of Spring Data REST hide a repository or a method. */
    public static final String EXPORTED = "exported";

    /** The methods for entities, with the HTTP methods that lead to them. */
    private static final Map<String, Set<String>> FOR_ENTITIES = Map.of(
            "findAll", Set.of("GET"),
            "findById", Set.of("GET"),
            "save", Set.of("POST", "PUT", "PATCH"),
            "delete", Set.of("DELETE"),
            "deleteById", Set.of("DELETE"));

    private RepositoryHandlers() {}

    /** Tells whether a type is a repository. */
    public static boolean isRepository(TypeHierarchy hierarchy) {
        return hierarchy.types().stream().anyMatch(level -> level.name().equals(REPOSITORY));
    }

    /** Tells whether requests may lead to a method of a repository. */
    public static boolean isHandler(HandlerChain handler) {
        MethodView called = handler.called();
        return called.isAbstract()
                && (FOR_ENTITIES.containsKey(called.name())
                        || !called.declaringType().name().startsWith(SPRING_DATA))
                && called.annotations().stream().noneMatch(RepositoryHandlers::hides);
    }

    private static boolean hides(AnnotationView annotation) {
        return annotation.type().equals(REST_RESOURCE)
                && annotation.value(EXPORTED).filter(Boolean.FALSE::equals).isPresent();
    }

    /** The HTTP methods that lead to a method of a repository; of a query always GET. */
    public static Set<String> httpMethods(HandlerChain handler) {
        return FOR_ENTITIES.getOrDefault(handler.called().name(), Set.of("GET"));
    }
}
