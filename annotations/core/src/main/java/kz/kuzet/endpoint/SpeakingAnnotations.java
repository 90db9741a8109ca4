package kz.kuzet.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DeclaredRole.Doubtful;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/**
 * Decides which of the annotations that concern a handler counts. Those on a method, its own or inherited, count before those
 * on types. Among methods, and among types, the nearest to the endpoint counts, a class before an interface; of two interfaces
 * neither of which extends the other, neither is nearer. A type speaks for the handlers that it declares; the endpoint speaks
 * for all its handlers, inherited ones included. What another type answers for a type or a handler counts as if it stood there.
 *
 * <p>A method that has a mapping of its own inherits only a service. An exclusion or a preparation was stated for the handler
 * that it overrides, not for this one. Nor does the exclusion of an interface hold for a class that implements it, inherited default
 * methods included: it was stated for a contract, or for a client. No annotation takes the place of one that asks for more, unless it
 * stands on the very method that is called.
 */
final class SpeakingAnnotations {

    private final HandlerChain handler;
    private final Predicate<MethodView> isMapped;
    private final List<PlacedAnnotations> all;

    SpeakingAnnotations(HandlerChain handler, AnsweredEndpoints answered, Predicate<MethodView> isMapped) {
        this.handler = handler;
        this.isMapped = isMapped;
        this.all = PlacedAnnotations.all(handler, answered);
    }

    DeclaredRole role() {
        if (all.isEmpty()) {
            return doubtful(Doubt.NOTHING_SAID, List.of());
        }
        Optional<PlacedAnnotations> contradiction =
                all.stream().filter(each -> each.by().contradictThemselves()).findFirst();
        if (contradiction.isPresent()) {
            return doubtful(Doubt.CONTRADICTION, List.of(contradiction.get()));
        }
        List<PlacedAnnotations> onMethods = nearest(true);
        List<PlacedAnnotations> nearest = onMethods.isEmpty() ? nearest(false) : onMethods;
        if (nearest.isEmpty()) {
            return doubtful(Doubt.NOT_INHERITED, List.of(all.get(0)));
        }
        PlacedAnnotations speaking = nearest.get(0);
        if (!agree(nearest)) {
            return doubtful(Doubt.SAME_RANK, nearest);
        }
        if (isMappedBeside(speaking)) {
            return doubtful(Doubt.NOT_INHERITED, List.of(speaking));
        }
        DeclaredRole role = role(speaking.by());
        String prepared = role instanceof DeclaredRole.Prepares prepares ? prepares.code() : "";
        return displacedBy(speaking, prepared)
                .map(stronger -> doubtful(Doubt.WEAKENED, List.of(speaking, stronger)))
                .orElse(role);
    }

    private DeclaredRole role(KuzetAnnotations speaking) {
        if (!speaking.prepareRequest()) {
            return DeclaredRole.of(speaking);
        }
        List<PlacedAnnotations> onTypes = nearest(false);
        String code = speaking.code();
        if (code.isEmpty() && !agree(onTypes)) {
            return doubtful(Doubt.SAME_RANK, onTypes);
        }
        Optional<KuzetAnnotations> service = onTypes.stream()
                .map(PlacedAnnotations::by)
                .filter(KuzetAnnotations::declareService)
                .filter(onType -> code.isEmpty() || code.equals(onType.code()))
                .findFirst();
        if (code.isEmpty() && service.isEmpty()) {
            return new Doubtful(Doubt.NOTHING_TO_PREPARE, handler.called(), List.of(speaking));
        }
        return new DeclaredRole.Prepares(
                speaking, service.map(KuzetAnnotations::code).orElse(code), service);
    }

    private DeclaredRole doubtful(Doubt doubt, List<PlacedAnnotations> said) {
        return new Doubtful(
                doubt,
                handler.called(),
                said.stream().map(PlacedAnnotations::by).toList());
    }

    private static boolean agree(List<PlacedAnnotations> nearest) {
        return nearest.stream().skip(1).allMatch(each -> each.agreesWith(nearest.get(0)));
    }

    /** The annotations of the nearest methods or types: one, or several of the same rank. */
    private List<PlacedAnnotations> nearest(boolean onMethods) {
        List<PlacedAnnotations> some = all.stream()
                .filter(each -> each.isOnMethod() == onMethods && isInherited(each))
                .toList();
        return some.stream()
                .filter(each -> some.stream().noneMatch(other -> isNearer(other.type(), each.type())))
                .toList();
    }

    private boolean isNearer(TypeView one, TypeView other) {
        return isBelow(one, other) || (!one.isInterface() && other.isInterface());
    }

    /**
     * The annotations that ask for more than the one that counts, and must not be displaced by it.
     *
     * @param prepared code of the service whose requests are prepared: preparing them takes nothing away from a type that
     * provides that service
     */
    private Optional<PlacedAnnotations> displacedBy(PlacedAnnotations speaking, String prepared) {
        return all.stream()
                .filter(other -> !other.equals(speaking) && !mayWeaken(speaking, other))
                .filter(other -> other.isOnMethod() || !isServiceOf(prepared, other.by()))
                .filter(other -> other.by().askForMoreThan(speaking.by()))
                .findFirst();
    }

    private static boolean isServiceOf(String code, KuzetAnnotations other) {
        return !code.isEmpty() && other.declareService() && other.code().equals(code);
    }

    /**
     * An annotation on the very method that is called replaces everything above it. An annotation on an inherited method is
     * only an exception from what its own type states. Neither holds between what stands on an endpoint and what another type
     * answers for it: who wrote the one had the other not before their eyes.
     */
    private boolean mayWeaken(PlacedAnnotations speaking, PlacedAnnotations other) {
        if (speaking.isAnswer() != other.isAnswer()) {
            return false;
        }
        if (speaking.method().filter(handler.called()::equals).isPresent()) {
            return isSameOrAbove(other.type(), speaking.type());
        }
        return speaking.isOnMethod() && !other.isOnMethod() && isSame(other.type(), speaking.type());
    }

    private boolean isInherited(PlacedAnnotations stated) {
        return !weakenFromAbove(stated)
                || handler.methods().stream()
                        .filter(method -> isBelow(method.declaringType(), stated.type()))
                        .noneMatch(isMapped);
    }

    /**
     * Tells whether the handler has its mapping from a type beside the one whose annotations count, while these can only
     * weaken.
     */
    private boolean isMappedBeside(PlacedAnnotations speaking) {
        return weakenFromAbove(speaking)
                && handler.methods().stream()
                        .filter(method -> !isSameOrAbove(method.declaringType(), speaking.type()))
                        .anyMatch(isMapped);
    }

    private boolean weakenFromAbove(PlacedAnnotations stated) {
        return !stated.by().declareService()
                && !isSame(stated.type(), handler.called().declaringType())
                && !isSame(stated.type(), handler.endpoint());
    }

    private boolean isBelow(TypeView lower, TypeView upper) {
        return handler.hierarchy().isBelow(lower, upper);
    }

    private boolean isSameOrAbove(TypeView upper, TypeView lower) {
        return isSame(upper, lower) || isBelow(lower, upper);
    }

    private static boolean isSame(TypeView one, TypeView other) {
        return one.name().equals(other.name());
    }
}
