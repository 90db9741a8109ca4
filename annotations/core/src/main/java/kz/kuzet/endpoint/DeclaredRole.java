package kz.kuzet.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kuzet.view.MethodView;

/** The role that the annotations give to a handler, before its guard is looked up. */
public sealed interface DeclaredRole {

    /** Why the annotations cannot be followed. */
    enum Doubt {
        /** The endpoint has no such method. */
        NO_METHOD,
        /** No annotation concerns the handler (problem 301). */
        NOTHING_SAID,
        /** Annotations on one element exclude each other (problem 303). */
        CONTRADICTION,
        /** The handler prepares a request, but of which service is unclear (problem 304). */
        NOTHING_TO_PREPARE,
        /** An inherited annotation does not hold, because the handler has a mapping of its own (problem 307). */
        NOT_INHERITED,
        /** Several annotations of the same rank differ (problem 307). */
        SAME_RANK,
        /** An annotation would take the place of one that asks for more (problem 307). */
        WEAKENED
    }

    /** The annotations that decide the role, or that cause the doubt. */
    List<KuzetAnnotations> said();

    /**
     * The element that declares the service, where the handler sends its request, or prepares it through a type that speaks for
     * it.
     */
    default Optional<KuzetAnnotations> service() {
        return Optional.empty();
    }

    /** The role is clear. */
    sealed interface Clear extends DeclaredRole {

        /** The element that carries the deciding annotation. */
        KuzetAnnotations by();

        @Override
        default List<KuzetAnnotations> said() {
            return List.of(by());
        }
    }

    /** The handler sends requests of a service. */
    record Sends(KuzetAnnotations by) implements Clear {
        @Override
        public Optional<KuzetAnnotations> service() {
            return Optional.of(by);
        }
    }

    /**
     * The handler prepares requests of a service.
     *
     * @param service the element that declares the service, where it is a type that speaks for the handler
     */
    record Prepares(KuzetAnnotations by, String code, Optional<KuzetAnnotations> service) implements Clear {}

    /** The handler provides no service. */
    record Excluded(KuzetAnnotations by) implements Clear {}

    /**
     * The role is unclear.
     *
     * @param called the method that is called, or was asked about
     * @param said the annotations in doubt: those that exclude each other, the preparation, those that are not inherited, all
     * of one rank, or the weaker one with the stronger
     */
    record Doubtful(Doubt doubt, MethodView called, List<KuzetAnnotations> said) implements DeclaredRole {}

    /**
     * Determines the role of a handler.
     *
     * @param answered what types say of endpoints that nobody may edit
     * @param isMapped tells whether a method has a mapping of its own
     */
    static DeclaredRole of(HandlerChain handler, AnsweredEndpoints answered, Predicate<MethodView> isMapped) {
        return new SpeakingAnnotations(handler, answered, isMapped).role();
    }

    /** Determines the role by the only annotation that speaks for the handler, unless that is a preparation. */
    static DeclaredRole of(KuzetAnnotations speaking) {
        return speaking.declareService() ? new Sends(speaking) : new Excluded(speaking);
    }
}
