package kz.kuzet.guard.handler;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations on one type or method state.
 *
 * @param level how far above the endpoint it stands
 * @param name the type or method, for messages
 * @param endpoint the type or method, as its guard would name it
 */
record Stated(
        int level,
        String name,
        String endpoint,
        @Nullable PublicService service,
        @Nullable NotPublicService exclusion,
        @Nullable PreparesRequest preparation) {

    /** The nearest method of a chain that states something. */
    static Optional<Stated> nearestOnMethod(HandlerChain chain) {
        return nearest(chain.methods().stream()
                .map(method ->
                        on(method, chain.levelOf(method), HandlerChain.name(method), HandlerChain.endpointOf(method)))
                .toList());
    }

    /** The nearest type that states something, of those that may speak for a chain. */
    static Optional<Stated> nearestOnType(HandlerChain chain) {
        return nearest(chain.types().stream()
                .map(type -> on(type, chain.hierarchy().levelOf(type), HandlerChain.name(type), type.getName()))
                .toList());
    }

    private static Optional<Stated> nearest(List<Stated> all) {
        return all.stream().filter(Stated::isSomething).findFirst();
    }

    private static Stated on(AnnotatedElement element, int level, String name, String endpoint) {
        return new Stated(
                level,
                name,
                endpoint,
                element.getDeclaredAnnotation(PublicService.class),
                element.getDeclaredAnnotation(NotPublicService.class),
                element instanceof Method ? element.getDeclaredAnnotation(PreparesRequest.class) : null);
    }

    private boolean isSomething() {
        return count() > 0;
    }

    /** Whether it states things that exclude each other (problem 303). */
    boolean contradictsItself() {
        return count() > 1;
    }

    private int count() {
        return (service == null ? 0 : 1) + (exclusion == null ? 0 : 1) + (preparation == null ? 0 : 1);
    }
}
