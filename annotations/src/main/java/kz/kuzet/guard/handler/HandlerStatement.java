package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import kz.kuzet.CallsGuard;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/** What the annotations say of a handler, before anybody looks for its guard. */
sealed interface HandlerStatement {

    /**
     * It belongs to a service.
     *
     * @param by where that stands
     * @param declared the service
     * @param prepares whether it only prepares a request
     */
    record OfService(Stated by, PublicService declared, boolean prepares) implements HandlerStatement {

        /** Whether the code that is annotated calls the guard, and no adapter does. */
        boolean callsItsGuard() {
            return by.element().isAnnotationPresent(CallsGuard.class);
        }
    }

    /** It prepares requests of a service that is declared elsewhere. */
    record PreparingByCode(Stated by, String code) implements HandlerStatement {}

    /** It provides no public service. */
    record Excluded(String reason) implements HandlerStatement {}

    /** Nothing is said, or nothing that can be followed. */
    record Doubtful(String why) implements HandlerStatement {}

    /** Reads what stands about a handler. */
    static HandlerStatement of(TypeHierarchy hierarchy, Method handler) {
        Optional<HandlerChain> found = HandlerChain.of(hierarchy, handler);
        if (found.isEmpty()) {
            return new Doubtful(HandlerChain.name(handler) + " is no method of "
                    + HandlerChain.name(hierarchy.types().get(0)) + ". Give the class whose method it is.");
        }
        HandlerChain chain = found.get();
        Stated onMethod = Stated.nearestOnMethod(chain);
        Stated onType = Stated.nearestOnType(chain);
        if (onMethod != null && onMethod.contradictsItself()) {
            return contradiction(onMethod);
        }
        if (onType != null && onType.contradictsItself()) {
            return contradiction(onType);
        }
        return of(chain, onMethod, onType);
    }

    private static HandlerStatement contradiction(Stated stated) {
        return new Doubtful(
                stated.name() + " is declared two things that exclude each other. Leave one of the annotations away.");
    }

    private static HandlerStatement of(HandlerChain chain, @Nullable Stated onMethod, @Nullable Stated onType) {
        if (onMethod != null && onMethod.preparation() != null) {
            return preparing(onMethod, onMethod.preparation().value(), onType);
        }
        if (onMethod != null && (onType == null || onMethod.level() <= onType.level())) {
            return declared(onMethod);
        }
        if (onType != null) {
            return declared(onType);
        }
        Method called = chain.methods().get(0);
        return new Doubtful(HandlerChain.name(called)
                + (called.getDeclaringClass() == chain.endpoint()
                        ? ""
                        : ", a handler of " + HandlerChain.name(chain.endpoint()) + ",")
                + " belongs to no service. Write @PublicService, @NotPublicService or @PreparesRequest on it, or one of"
                + " the first two on its class.");
    }

    /**
     * The service is the one named, or that of the type. Where the endpoint, nearer than the preparing method, says that all
     * its handlers belong to another service, the doubt is whether the request is only prepared: then the endpoint's word
     * counts, which asks for more.
     */
    private static HandlerStatement preparing(Stated onMethod, String code, @Nullable Stated onType) {
        PublicService around = onType == null ? null : onType.service();
        if (around != null && onType != null) {
            boolean ofThisService = code.isEmpty() || code.equals(around.code());
            if (ofThisService || onType.level() < onMethod.level()) {
                return new OfService(onType, around, ofThisService);
            }
        }
        return code.isEmpty()
                ? new Doubtful(
                        onMethod.name() + " prepares a request, but of no service. Write the code of the service:"
                                + " @PreparesRequest(\"…\").")
                : new PreparingByCode(onMethod, code);
    }

    /** What a type or method says that states one thing, and does not prepare. */
    static HandlerStatement declared(Stated stated) {
        return stated.service() != null
                ? new OfService(stated, stated.service(), false)
                : new Excluded(Objects.requireNonNull(stated.exclusion()).reason());
    }
}
