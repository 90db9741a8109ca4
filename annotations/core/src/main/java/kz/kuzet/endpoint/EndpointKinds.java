package kz.kuzet.endpoint;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/** Tells of which kinds an endpoint or a handler is, as far as its annotations and supertypes tell. */
public final class EndpointKinds {

    private static final Map<String, Set<EndpointKind>> BY_TYPE_ANNOTATION = byName(EndpointKind::typeAnnotations);
    private static final Map<String, Set<EndpointKind>> BY_METHOD_ANNOTATION = byName(EndpointKind::methodAnnotations);
    private static final Map<String, Set<EndpointKind>> BY_SUPERTYPE = byName(EndpointKind::supertypes);

    private final CarriedAnnotations carried;

    public EndpointKinds(CarriedAnnotations carried) {
        this.carried = carried;
    }

    /** What a type tells, or a type above it. */
    public Set<EndpointKind> ofType(TypeHierarchy hierarchy) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (TypeView level : hierarchy.types()) {
            kinds.addAll(of(level.annotations(), BY_TYPE_ANNOTATION));
            kinds.addAll(BY_SUPERTYPE.getOrDefault(level.name(), Set.of()));
        }
        return kinds;
    }

    /** What a method itself tells; those that it overrides are asked one by one. */
    public Set<EndpointKind> ofMethod(MethodView method) {
        return of(method.annotations(), BY_METHOD_ANNOTATION);
    }

    /** Whether a method has a mapping of its own, of whatever kind of endpoint. */
    public boolean isMapped(MethodView method) {
        return !ofMethod(method).isEmpty();
    }

    private Set<EndpointKind> of(List<AnnotationView> annotations, Map<String, Set<EndpointKind>> byName) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (AnnotationView annotation : annotations) {
            for (String name : carried.names(annotation)) {
                kinds.addAll(byName.getOrDefault(name, Set.of()));
            }
        }
        return kinds;
    }

    private static Map<String, Set<EndpointKind>> byName(Function<EndpointKind, Set<String>> names) {
        Map<String, Set<EndpointKind>> kinds = new HashMap<>();
        for (EndpointKind kind : EndpointKind.values()) {
            for (String name : names.apply(kind)) {
                kinds.computeIfAbsent(name, key -> EnumSet.noneOf(EndpointKind.class))
                        .add(kind);
            }
        }
        return Map.copyOf(kinds);
    }
}
