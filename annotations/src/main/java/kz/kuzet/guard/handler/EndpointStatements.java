package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the handlers of one endpoint. Most endpoints speak for all their handlers; then nothing has to be found out of
 * a single one. A portal has thousands, which are all asked for before anything is compiled.
 */
final class EndpointStatements {

    private final TypeHierarchy hierarchy;
    private final @Nullable HandlerStatement ofEndpoint;
    private final Set<String> annotatedMethods = new HashSet<>();

    EndpointStatements(Class<?> endpoint) {
        hierarchy = new TypeHierarchy(endpoint);
        Stated stated = Stated.on(endpoint, 0);
        ofEndpoint = stated.isOneThing() ? HandlerStatement.declared(stated) : null;
        if (ofEndpoint != null) {
            findAnnotatedMethods();
        }
    }

    private void findAnnotatedMethods() {
        for (Class<?> type : hierarchy.types()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isAnnotated(method)) {
                    annotatedMethods.add(method.getName());
                }
            }
        }
    }

    private static boolean isAnnotated(Method method) {
        return method.isAnnotationPresent(PublicService.class)
                || method.isAnnotationPresent(NotPublicService.class)
                || method.isAnnotationPresent(PreparesRequest.class);
    }

    HandlerStatement of(Method handler) {
        boolean speaksForIt = ofEndpoint != null
                && !annotatedMethods.contains(handler.getName())
                && hierarchy.levelOf(handler.getDeclaringClass()) >= 0;
        return speaksForIt && ofEndpoint != null ? ofEndpoint : HandlerStatement.of(hierarchy, handler);
    }
}
