package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the handlers of one endpoint. Most endpoints speak for all their handlers, or each handler speaks for itself;
 * then nothing else has to be looked at. A portal has thousands, which are all asked for before anything is compiled.
 */
final class EndpointStatements {

    private final TypeHierarchy hierarchy;
    private final Stated onEndpoint;
    private final @Nullable HandlerStatement ofEndpoint;
    private final boolean othersSpeak;
    private final Set<String> annotatedMethods = new HashSet<>();

    EndpointStatements(Class<?> endpoint) {
        hierarchy = new TypeHierarchy(endpoint);
        onEndpoint = Stated.on(endpoint);
        ofEndpoint = onEndpoint.isOneThing() ? HandlerStatement.declared(onEndpoint) : null;
        othersSpeak = hierarchy.types().stream()
                .anyMatch(type -> type != endpoint && Stated.on(type).isSomething());
        if (ofEndpoint != null && !othersSpeak) {
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
        if (ofEndpoint != null && !othersSpeak && endpointSpeaksFor(handler)) {
            return ofEndpoint;
        }
        if (hierarchy.overridesNothing(handler) && !onEndpoint.contradictsItself()) {
            Stated onMethod = Stated.on(handler);
            if (onMethod.isOneThing() && onMethod.preparation() == null) {
                return HandlerStatement.declared(onMethod);
            }
        }
        return HandlerStatement.of(hierarchy, handler);
    }

    private boolean endpointSpeaksFor(Method handler) {
        return !annotatedMethods.contains(handler.getName()) && hierarchy.levelOf(handler.getDeclaringClass()) >= 0;
    }
}
