package kz.kuzet.guard.handler;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations on one type or method state.
 *
 * @param element the type or method
 * @param level how far above the endpoint it stands
 */
record Stated(
        AnnotatedElement element,
        int level,
        @Nullable PublicService service,
        @Nullable NotPublicService exclusion,
        @Nullable PreparesRequest preparation) {

    /** The nearest method of a chain that states something, or null. */
    static @Nullable Stated nearestOnMethod(HandlerChain chain) {
        for (Method method : chain.methods()) {
            Stated stated = on(method, chain.levelOf(method));
            if (stated.isSomething()) {
                return stated;
            }
        }
        return null;
    }

    /** The nearest type that states something, of those that may speak for a chain, or null. */
    static @Nullable Stated nearestOnType(HandlerChain chain) {
        for (Class<?> type : chain.types()) {
            Stated stated = on(type, chain.hierarchy().levelOf(type));
            if (stated.isSomething()) {
                return stated;
            }
        }
        return null;
    }

    static Stated on(AnnotatedElement element, int level) {
        return new Stated(
                element,
                level,
                element.getDeclaredAnnotation(PublicService.class),
                element.getDeclaredAnnotation(NotPublicService.class),
                element instanceof Method ? element.getDeclaredAnnotation(PreparesRequest.class) : null);
    }

    /** The type or method, for messages. */
    String name() {
        return element instanceof Method method ? HandlerChain.name(method) : endpoint();
    }

    /** The type or method, as its guard would name it. */
    String endpoint() {
        return element instanceof Method method ? HandlerChain.endpointOf(method) : ((Class<?>) element).getName();
    }

    private boolean isSomething() {
        return count() > 0;
    }

    boolean isOneThing() {
        return count() == 1;
    }

    /** Whether it states things that exclude each other (problem 303). */
    boolean contradictsItself() {
        return count() > 1;
    }

    private int count() {
        return (service == null ? 0 : 1) + (exclusion == null ? 0 : 1) + (preparation == null ? 0 : 1);
    }
}
