package kz.kuzet.processor.read;

import java.util.List;
import java.util.Set;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.view.TypeView;

/** Tells of types in code, of which only the annotations are known, whether they are endpoints. */
public final class LocalTypeReader {

    private static final Set<String> SERVICE = Set.of(DslAnnotation.PUBLIC_SERVICE.qualifiedName());
    private static final Set<String> ANSWERED =
            Set.of(DslAnnotation.NOT_PUBLIC_SERVICE.qualifiedName(), DslAnnotation.PREPARES_REQUEST.qualifiedName());

    private final CarriedAnnotations carried;
    private final Set<String> namedAnnotations;

    /**
     * @param carried finds annotations on annotations
     * @param namedAnnotations the annotations that the option {@code kuzet.endpoints} names
     */
    public LocalTypeReader(CarriedAnnotations carried, Set<String> namedAnnotations) {
        this.carried = carried;
        this.namedAnnotations = Set.copyOf(namedAnnotations);
    }

    /**
     * Tells whether a guard is needed: a service is declared, or an endpoint is neither excluded nor answered for handler by
     * handler.
     *
     * @param onType the types of the annotations on the type
     * @param onMethods the same for each method that has any
     */
    public boolean needsGuard(List<TypeView> onType, List<List<TypeView>> onMethods) {
        if (declaresService(onType, onMethods)) {
            return true;
        }
        List<List<TypeView>> handlers =
                onMethods.stream().filter(this::isHandler).toList();
        boolean allAnswered = handlers.stream().allMatch(handler -> has(handler, ANSWERED));
        return !has(onType, ANSWERED) && (handlers.isEmpty() ? isEndpoint(onType) : !allAnswered);
    }

    /** Tells whether a service is declared; the parameters are as above. */
    public boolean declaresService(List<TypeView> onType, List<List<TypeView>> onMethods) {
        return has(onType, SERVICE) || onMethods.stream().anyMatch(method -> has(method, SERVICE));
    }

    private boolean isEndpoint(List<TypeView> annotations) {
        return has(annotations, Frameworks.ENDPOINT_ANNOTATIONS) || has(annotations, namedAnnotations);
    }

    private boolean isHandler(List<TypeView> annotations) {
        return has(annotations, Frameworks.HANDLER_ANNOTATIONS) || has(annotations, namedAnnotations);
    }

    private boolean has(List<TypeView> annotations, Set<String> wanted) {
        return annotations.stream()
                .anyMatch(type -> wanted.contains(type.sourceName()) || carried.has(type.annotations(), wanted));
    }
}
