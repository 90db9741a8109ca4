package kz.kuzet.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kuzet.view.MethodView;

/** What the annotations say that a handler is, before anybody looks for its guard. */
public sealed interface DeclaredRole {

    /** Why nothing of what is said can be followed. */
    enum Doubt {
        /** The method is none of the endpoint. */
        NO_METHOD,
        /** Nothing is said (problem 301). */
        NOTHING_SAID,
        /** Annotations on one element exclude each other (problem 303). */
        CONTRADICTION,
        /** A request is prepared, but of no service that is clear (problem 304). */
        NOTHING_TO_PREPARE,
        /** What is said above does not hold for a handler that has a mapping of its own (problem 307). */
        NOT_INHERITED,
        /** Several things are said, of which none is nearer (problem 307). */
        SAME_RANK,
        /** Something weaker would take the place of something stronger (problem 307). */
        WEAKENED
    }

    /** What speaks for the handler, or what a doubt is about. */
    List<KuzetAnnotations> said();

    /** What declares the service that is sent, or is prepared where that is a type that speaks for the handler. */
    default Optional<KuzetAnnotations> service() {
        return Optional.empty();
    }

    /** One thing counts. */
    sealed interface Clear extends DeclaredRole {

        /** What says so. */
        KuzetAnnotations by();

        @Override
        default List<KuzetAnnotations> said() {
            return List.of(by());
        }
    }

    /** It sends requests of a service. */
    record Sends(KuzetAnnotations by) implements Clear {
        @Override
        public Optional<KuzetAnnotations> service() {
            return Optional.of(by);
        }
    }

    /**
     * It prepares requests of a service.
     *
     * @param service what declares the service, where that is a type that speaks for the handler
     */
    record Prepares(KuzetAnnotations by, String code, Optional<KuzetAnnotations> service) implements Clear {}

    /** It provides no service. */
    record Excluded(KuzetAnnotations by) implements Clear {}

    /**
     * Nothing is said, or nothing that can be followed.
     *
     * @param called the method that is called, or was asked about
     * @param said what it is about: the contradiction, the preparation, what is not inherited, all of one rank, or the weaker with the
     *     stronger
     */
    record Doubtful(Doubt doubt, MethodView called, List<KuzetAnnotations> said) implements DeclaredRole {}

    /**
     * Judges a handler.
     *
     * @param isMapped whether a method has a mapping of its own
     */
    static DeclaredRole of(HandlerChain handler, Predicate<MethodView> isMapped) {
        return new SpeakingAnnotations(handler, isMapped).role();
    }

    /** Judges by what alone speaks for a handler, states one thing, and not that requests are prepared. */
    static DeclaredRole of(KuzetAnnotations speaking) {
        return speaking.declareService() ? new Sends(speaking) : new Excluded(speaking);
    }
}
