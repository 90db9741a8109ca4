package kz.kuzet.guard.handler;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether methods are mapped to requests, by the names of annotations: no framework need be there. */
final class HandlerMappings {

    private static final Set<String> NAMES = Arrays.stream(EndpointKind.values())
            .flatMap(kind -> kind.methodAnnotations().stream())
            .collect(Collectors.toUnmodifiableSet());

    private HandlerMappings() {}

    /** Whether a method itself carries one of them, directly or through an annotation that does. */
    static boolean isMapped(Method method) {
        return carries(method, new HashSet<>());
    }

    /** An annotation may carry itself: each is entered once. */
    private static boolean carries(AnnotatedElement element, Set<Class<?>> seen) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            Class<?> type = annotation.annotationType();
            if (NAMES.contains(type.getName()) || (seen.add(type) && carries(type, seen))) {
                return true;
            }
        }
        return false;
    }
}
