package kz.kuzet.guard.handler;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * By which annotations a method is mapped to requests. Names only, since no framework need be there: the processor knows the same
 * ones.
 */
public final class HandlerMappings {

    private static final Set<String> NAMES = Set.of(
            "org.springframework.web.bind.annotation.RequestMapping",
            "org.springframework.web.service.annotation.HttpExchange",
            "org.springframework.messaging.handler.annotation.MessageMapping",
            "org.springframework.messaging.simp.annotation.SubscribeMapping",
            "org.springframework.graphql.data.method.annotation.SchemaMapping",
            "org.springframework.graphql.data.method.annotation.BatchMapping",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.HttpMethod",
            "jakarta.jws.WebMethod",
            "javax.ws.rs.Path",
            "javax.ws.rs.HttpMethod",
            "javax.jws.WebMethod");

    private HandlerMappings() {}

    /**
     * Lists the annotations.
     *
     * @return qualified names
     */
    public static Set<String> names() {
        return NAMES;
    }

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
