package kz.kuzet.guard.handler;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.CallsGuard;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations on one type or method state.
 *
 * @param element the type or method
 */
record Stated(
        AnnotatedElement element,
        @Nullable PublicService service,
        @Nullable NotPublicService exclusion,
        @Nullable PreparesRequest preparation) {

    static Stated on(AnnotatedElement element) {
        return new Stated(
                element,
                element.getDeclaredAnnotation(PublicService.class),
                element.getDeclaredAnnotation(NotPublicService.class),
                element instanceof Method ? element.getDeclaredAnnotation(PreparesRequest.class) : null);
    }

    /** The type or method, for messages. */
    String name() {
        return element instanceof Method method ? HandlerChain.name(method) : endpoint();
    }

    /** The annotation with the type or method, for messages. */
    String shown() {
        String annotation =
                service != null ? "@PublicService" : exclusion != null ? "@NotPublicService" : "@PreparesRequest";
        return annotation + " on " + name();
    }

    /** The type or method, as its guard would name it. */
    String endpoint() {
        return element instanceof Method method ? HandlerChain.endpointOf(method) : ((Class<?>) element).getName();
    }

    boolean isOnMethod() {
        return element instanceof Method;
    }

    /** The type, or the one that declares the method. */
    Class<?> type() {
        return element instanceof Method method ? method.getDeclaringClass() : (Class<?>) element;
    }

    /** Whether the code that is annotated calls the guard of its service, so that no adapter asks it. */
    boolean callsItsGuard() {
        return element.isAnnotationPresent(CallsGuard.class);
    }

    /** Whether it says of a handler what another says, wherever the two stand. */
    boolean saysTheSameAs(Stated other) {
        if (service != null && other.service != null) {
            return service.code().equals(other.service.code())
                    && asked(service) == asked(other.service)
                    && callsItsGuard() == other.callsItsGuard();
        }
        if (preparation != null && other.preparation != null) {
            return preparation.value().equals(other.preparation.value());
        }
        return exclusion != null && other.exclusion != null;
    }

    /**
     * Whether it asks for more of the recipient: what a service is sent with is more than a log-in to prepare a request, and that
     * is more than nothing.
     */
    boolean asksForMoreThan(Stated other) {
        if (service == null) {
            return preparation != null && other.service == null && other.preparation == null;
        }
        return other.service == null || asked(other.service).isWeakerThan(asked(service));
    }

    /** Nothing may take the place of an annotation that cannot be read. */
    private static AuthenticationMethod asked(PublicService service) {
        return GuardDrift.asked(service).orElse(AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }

    boolean isSomething() {
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
