package kz.kuzet.spring.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;

/**
 * What a controller of Spring Data REST does with a repository. A controller method that is not known here may do anything, so
 * its requests are refused.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum Operation {
    LIST(true, "findAll"),
    READ(true, "findById"),
    CREATE(true, "save"),
    CHANGE(true, "save", "findById"),
    DELETE(true, "delete", "deleteById", "findById"),
    /** A query method, which the address names. */
    SEARCH(true),
    /** Reads what an association refers to. */
    FOLLOW(false, "findById"),
    /** Sets or removes what an association refers to. */
    LINK(false, "save"),
    /** Tells which addresses, methods and fields there are, and calls no repository. */
    DESCRIBE(false),
    UNKNOWN(false);

    private static final String CONTROLLERS = "org.springframework.data.rest.webmvc.";

    private static final Map<String, Map<String, Operation>> KNOWN = known();

    private final boolean shows;
    private final List<String> methods;

    Operation(boolean shows, String... methods) {
        this.shows = shows;
        this.methods = List.of(methods);
    }

    /** Whether the response shows entities of the repository. */
    boolean shows() {
        return shows;
    }

    /** The names of the methods of a repository that it may call; of several overloads it may be any. */
    List<String> methods() {
        return methods;
    }

    /** Tells whether a handler belongs to Spring Data REST itself. */
    static boolean isOfSpringDataRest(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith(CONTROLLERS);
    }

    static Operation of(HandlerMethod handler) {
        String controller = handler.getBeanType().getName().substring(CONTROLLERS.length());
        Map<String, Operation> ofMethods = KNOWN.get(controller);
        if (ofMethods == null) {
            return UNKNOWN;
        }
        Operation ofAll = ofMethods.get("*");
        return ofAll != null
                ? ofAll
                : ofMethods.getOrDefault(handler.getMethod().getName(), UNKNOWN);
    }

    private static Map<String, Map<String, Operation>> known() {
        Map<String, Map<String, Operation>> known = new HashMap<>();
        for (String describing : List.of(
                "RepositoryController",
                "ProfileController",
                "RepositorySchemaController",
                "alps.AlpsController",
                "halexplorer.HalExplorer")) {
            known.put(describing, Map.of("*", DESCRIBE));
        }
        known.put(
                "RepositoryEntityController",
                Map.ofEntries(
                        Map.entry("optionsForCollectionResource", DESCRIBE),
                        Map.entry("optionsForItemResource", DESCRIBE),
                        Map.entry("headCollectionResource", LIST),
                        Map.entry("getCollectionResource", LIST),
                        Map.entry("getCollectionResourceCompact", LIST),
                        Map.entry("postCollectionResource", CREATE),
                        Map.entry("headForItemResource", READ),
                        Map.entry("getItemResource", READ),
                        Map.entry("putItemResource", CHANGE),
                        Map.entry("patchItemResource", CHANGE),
                        Map.entry("deleteItemResource", DELETE)));
        known.put(
                "RepositorySearchController",
                Map.of(
                        "optionsForSearches", DESCRIBE,
                        "headForSearches", DESCRIBE,
                        "listSearches", DESCRIBE,
                        "optionsForSearch", DESCRIBE,
                        "headForSearch", SEARCH,
                        "executeSearch", SEARCH,
                        "executeSearchCompact", SEARCH));
        known.put(
                "RepositoryPropertyReferenceController",
                Map.of(
                        "followPropertyReference", FOLLOW,
                        "followPropertyReferenceCompact", FOLLOW,
                        "createPropertyReference", LINK,
                        "deletePropertyReference", LINK,
                        "deletePropertyReferenceId", LINK));
        return Map.copyOf(known);
    }
}
