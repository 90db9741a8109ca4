package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/** What the annotations say of a handler, before anybody looks for its guard. */
sealed interface HandlerStatement {

    /** What to do where several statements do not go together (problem 307). */
    String WRITE =
            "Write on the handler itself what holds for it: @PublicService, @PreparesRequest or @NotPublicService;"
                    + " where it is inherited, override it.";

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
            return by.callsItsGuard();
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
        StatementOrder order = new StatementOrder(chain);
        for (Stated stated : order.all()) {
            if (stated.contradictsItself()) {
                return new Doubtful(stated.name()
                        + " is declared two things that exclude each other. Leave one of the annotations away.");
            }
        }
        return of(chain, order);
    }

    private static HandlerStatement of(HandlerChain chain, StatementOrder order) {
        List<Stated> nearest = order.onMethods().isEmpty() ? order.onTypes() : order.onMethods();
        if (nearest.isEmpty()) {
            return order.all().isEmpty()
                    ? nothing(chain)
                    : notInherited(chain, order.all().get(0));
        }
        Stated speaking = nearest.get(0);
        if (!agree(nearest)) {
            return rivals(chain, nearest);
        }
        if (order.isMappedBeside(speaking)) {
            return notInherited(chain, speaking);
        }
        HandlerStatement statement = speaking.preparation() == null
                ? declared(speaking)
                : preparing(chain, speaking, speaking.preparation().value(), order.onTypes());
        Optional<Stated> displaced = order.displacedBy(speaking, codeOf(statement));
        return displaced.map(stronger -> weaker(chain, speaking, stronger)).orElse(statement);
    }

    private static @Nullable String codeOf(HandlerStatement statement) {
        if (statement instanceof OfService ofService) {
            return ofService.prepares() ? ofService.declared().code() : null;
        }
        return statement instanceof PreparingByCode preparing ? preparing.code() : null;
    }

    private static boolean agree(List<Stated> nearest) {
        return nearest.stream().allMatch(stated -> stated.saysTheSameAs(nearest.get(0)));
    }

    private static HandlerStatement nothing(HandlerChain chain) {
        return new Doubtful(called(chain)
                + " belongs to no service. Write @PublicService, @NotPublicService or @PreparesRequest on it,"
                + " or one of the first two on its class.");
    }

    private static HandlerStatement notInherited(HandlerChain chain, Stated stated) {
        return new Doubtful(called(chain) + " has a mapping of its own, so it does not inherit " + stated.shown()
                + ", and nothing else says to which service it belongs. " + WRITE);
    }

    private static HandlerStatement rivals(HandlerChain chain, List<Stated> nearest) {
        String said = nearest.stream().map(Stated::shown).collect(Collectors.joining(" and "));
        return new Doubtful(
                called(chain) + " is told different things, of which none is nearer: " + said + ". " + WRITE);
    }

    private static HandlerStatement weaker(HandlerChain chain, Stated speaking, Stated stronger) {
        return new Doubtful(called(chain) + " would be judged by " + speaking.shown() + ", which asks for less than "
                + stronger.shown() + ". " + WRITE);
    }

    private static String called(HandlerChain chain) {
        Method called = chain.methods().get(0);
        return HandlerChain.name(called)
                + (called.getDeclaringClass() == chain.endpoint()
                        ? ""
                        : ", a handler of " + HandlerChain.name(chain.endpoint()) + ",");
    }

    /** The service is the one named, or that of the nearest type. */
    private static HandlerStatement preparing(HandlerChain chain, Stated onMethod, String code, List<Stated> onTypes) {
        if (code.isEmpty() && !agree(onTypes)) {
            return rivals(chain, onTypes);
        }
        for (Stated onType : onTypes) {
            PublicService around = onType.service();
            if (around != null && (code.isEmpty() || code.equals(around.code()))) {
                return new OfService(onType, around, true);
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
