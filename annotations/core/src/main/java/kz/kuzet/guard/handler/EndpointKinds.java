package kz.kuzet.guard.handler;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells of which kinds an endpoint or a handler is, as far as its annotations and supertypes tell. */
final class EndpointKinds {

    private final Map<Class<?>, Set<EndpointKind>> byTypeAnnotation = new ConcurrentHashMap<>();
    private final Map<Class<?>, Set<EndpointKind>> byMethodAnnotation = new ConcurrentHashMap<>();

    /** What the type itself tells, or a type above it. */
    Set<EndpointKind> ofType(Class<?> type) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (Class<?> level : new TypeHierarchy(type).types()) {
            kinds.addAll(of(level, byTypeAnnotation, EndpointKind::typeAnnotations));
            for (EndpointKind kind : EndpointKind.values()) {
                if (kind.supertypes().contains(level.getName())) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /** What a method itself tells; those that it overrides are asked one by one. */
    Set<EndpointKind> ofMethod(Method method) {
        return of(method, byMethodAnnotation, EndpointKind::methodAnnotations);
    }

    private static Set<EndpointKind> of(
            AnnotatedElement element,
            Map<Class<?>, Set<EndpointKind>> known,
            Function<EndpointKind, Set<String>> annotations) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            kinds.addAll(known.computeIfAbsent(annotation.annotationType(), carrier -> find(carrier, annotations)));
        }
        return kinds;
    }

    private static Set<EndpointKind> find(Class<?> annotation, Function<EndpointKind, Set<String>> annotations) {
        Set<String> carried = new HashSet<>();
        gather(annotation, carried);
        Class<?> repeated = repeatedIn(annotation);
        if (repeated != null) {
            gather(repeated, carried);
        }
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (EndpointKind kind : EndpointKind.values()) {
            if (annotations.apply(kind).stream().anyMatch(carried::contains)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The annotation of which the compiler puts several into this one; null where it is no such container. */
    private static @Nullable Class<?> repeatedIn(Class<?> annotation) {
        for (Method member : annotation.getDeclaredMethods()) {
            Class<?> type = member.getReturnType().getComponentType();
            Repeatable repeatable = type == null ? null : type.getAnnotation(Repeatable.class);
            if (repeatable != null && repeatable.value() == annotation) {
                return type;
            }
        }
        return null;
    }

    /** An annotation and those that it carries, to any depth; each once, since some carry themselves. */
    private static void gather(Class<?> annotation, Set<String> names) {
        if (names.add(annotation.getName())) {
            for (Annotation carried : annotation.getDeclaredAnnotations()) {
                gather(carried.annotationType(), names);
            }
        }
    }
}
