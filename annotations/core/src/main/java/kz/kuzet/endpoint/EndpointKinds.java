package kz.kuzet.endpoint;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/** Determines the kinds of an endpoint or a handler from annotations and supertypes. */
public final class EndpointKinds {

    private static final Map<String, Set<EndpointKind>> BY_TYPE_ANNOTATION = new HashMap<>();
    private static final Map<String, Set<EndpointKind>> BY_METHOD_ANNOTATION = new HashMap<>();
    private static final Map<String, Set<EndpointKind>> BY_SUPERTYPE = new HashMap<>();

    static {
        for (EndpointKind kind : EndpointKind.values()) {
            enter(kind, kind.typeAnnotations(), BY_TYPE_ANNOTATION);
            enter(kind, kind.methodAnnotations(), BY_METHOD_ANNOTATION);
            enter(kind, kind.supertypes(), BY_SUPERTYPE);
        }
    }

    private final CarriedAnnotations carried;

    // What an annotation makes of a type or a method, by its name. A start asks thousands of methods.
    private final Map<String, Set<EndpointKind>> onTypes = new ConcurrentHashMap<>();
    private final Map<String, Set<EndpointKind>> onMethods = new ConcurrentHashMap<>();

    public EndpointKinds(CarriedAnnotations carried) {
        this.carried = carried;
    }

    /** The kinds of a type, by itself and by the types above it. */
    public Set<EndpointKind> ofType(TypeHierarchy hierarchy) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (TypeView level : hierarchy.types()) {
            kinds.addAll(of(level.annotations(), BY_TYPE_ANNOTATION, onTypes));
            kinds.addAll(BY_SUPERTYPE.getOrDefault(level.name(), Set.of()));
        }
        return kinds;
    }

    /** The kinds of a method by its own annotations. The methods that it overrides are asked separately. */
    public Set<EndpointKind> ofMethod(MethodView method) {
        return of(method.annotations(), BY_METHOD_ANNOTATION, onMethods);
    }

    /** Tells whether a method has a mapping of its own, for any kind of endpoint. */
    public boolean isMapped(MethodView method) {
        return !ofMethod(method).isEmpty();
    }

    private Set<EndpointKind> of(
            List<AnnotationView> annotations,
            Map<String, Set<EndpointKind>> byName,
            Map<String, Set<EndpointKind>> known) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (AnnotationView annotation : annotations) {
            Set<EndpointKind> ofAnnotation = known.get(annotation.type());
            if (ofAnnotation == null) {
                ofAnnotation = named(carried.names(annotation), byName);
                if (carried.holdsNothing(annotation)) {
                    known.put(annotation.type(), ofAnnotation);
                }
            }
            kinds.addAll(ofAnnotation);
        }
        return kinds;
    }

    private static Set<EndpointKind> named(Set<String> names, Map<String, Set<EndpointKind>> byName) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (String name : names) {
            kinds.addAll(byName.getOrDefault(name, Set.of()));
        }
        return kinds;
    }

    private static void enter(EndpointKind kind, Set<String> names, Map<String, Set<EndpointKind>> byName) {
        for (String name : names) {
            Set<EndpointKind> ofName = byName.getOrDefault(name, EnumSet.noneOf(EndpointKind.class));
            ofName.add(kind);
            byName.put(name, ofName);
        }
    }
}
