package kz.kuzet.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DeclaredRole.Doubtful;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/**
 * Decides which of the annotations that concern a handler counts. Those on a method, its own or inherited, count before those
 * on types. Among methods, and among types, the nearest to the endpoint counts, a class before an interface; of two interfaces
 * neither of which extends the other, neither is nearer. A type speaks for the handlers that it declares; the endpoint speaks
 * for all its handlers, inherited ones included.
 *
 * <p>A method that has a mapping of its own inherits only a service. An exclusion or a preparation was stated for the handler
 * that it overrides, not for this one. Nor does the exclusion of an interface hold for a class that implements it, inherited default
 * methods included: it was stated for a contract, or for a client. No annotation takes the place of one that asks for more, unless it stands on the very
 * method that is called.
 */
final class SpeakingAnnotations {

    private final HandlerChain handler;
    private final Predicate<MethodView> isMapped;
    private final List<KuzetAnnotations> all;

    SpeakingAnnotations(HandlerChain handler, Predicate<MethodView> isMapped) {
        this.handler = handler;
        this.isMapped = isMapped;
        this.all = all(handler);
    }

    /** All annotations that concern a handler, those of methods first, from the endpoint upwards. */
    static List<KuzetAnnotations> all(HandlerChain handler) {
        return Stream.concat(
                        handler.methods().stream().map(KuzetAnnotations::on),
                        handler.types().stream()
                                .map(KuzetAnnotations::on)
                                .filter(onType -> !isOfContract(onType, handler)))
                .filter(KuzetAnnotations::saySomething)
                .toList();
    }

    /** Tells whether an interface is excluded, and a class implements it: the class is asked. */
    private static boolean isOfContract(KuzetAnnotations onType, HandlerChain handler) {
        return onType.type().isInterface()
                && !handler.endpoint().isInterface()
                && onType.sayOneThing()
                && onType.speaking() == DslAnnotation.NOT_PUBLIC_SERVICE;
    }

    DeclaredRole role() {
        if (all.isEmpty()) {
            return doubtful(Doubt.NOTHING_SAID, List.of());
        }
        Optional<KuzetAnnotations> contradiction =
                all.stream().filter(KuzetAnnotations::contradictThemselves).findFirst();
        if (contradiction.isPresent()) {
            return doubtful(Doubt.CONTRADICTION, List.of(contradiction.get()));
        }
        List<KuzetAnnotations> onMethods = nearest(true);
        List<KuzetAnnotations> nearest = onMethods.isEmpty() ? nearest(false) : onMethods;
        if (nearest.isEmpty()) {
            return doubtful(Doubt.NOT_INHERITED, List.of(all.get(0)));
        }
        KuzetAnnotations speaking = nearest.get(0);
        if (!agree(nearest)) {
            return doubtful(Doubt.SAME_RANK, nearest);
        }
        if (isMappedBeside(speaking)) {
            return doubtful(Doubt.NOT_INHERITED, List.of(speaking));
        }
        DeclaredRole role = role(speaking);
        String prepared = role instanceof DeclaredRole.Prepares prepares ? prepares.code() : "";
        return displacedBy(speaking, prepared)
                .map(stronger -> doubtful(Doubt.WEAKENED, List.of(speaking, stronger)))
                .orElse(role);
    }

    private DeclaredRole role(KuzetAnnotations speaking) {
        if (!speaking.prepareRequest()) {
            return DeclaredRole.of(speaking);
        }
        List<KuzetAnnotations> onTypes = nearest(false);
        String code = speaking.code();
        if (code.isEmpty() && !agree(onTypes)) {
            return doubtful(Doubt.SAME_RANK, onTypes);
        }
        Optional<KuzetAnnotations> service = onTypes.stream()
                .filter(KuzetAnnotations::declareService)
                .filter(onType -> code.isEmpty() || code.equals(onType.code()))
                .findFirst();
        if (code.isEmpty() && service.isEmpty()) {
            return doubtful(Doubt.NOTHING_TO_PREPARE, List.of(speaking));
        }
        return new DeclaredRole.Prepares(
                speaking, service.map(KuzetAnnotations::code).orElse(code), service);
    }

    private DeclaredRole doubtful(Doubt doubt, List<KuzetAnnotations> said) {
        return new Doubtful(doubt, handler.called(), said);
    }

    private static boolean agree(List<KuzetAnnotations> nearest) {
        return nearest.stream().skip(1).allMatch(each -> each.agreeWith(nearest.get(0)));
    }

    /** The annotations of the nearest methods or types: one, or several of the same rank. */
    private List<KuzetAnnotations> nearest(boolean onMethods) {
        List<KuzetAnnotations> some = all.stream()
                .filter(each -> each.areOnMethod() == onMethods && isInherited(each))
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
    private Optional<KuzetAnnotations> displacedBy(KuzetAnnotations speaking, String prepared) {
        return all.stream()
                .filter(other -> other != speaking && !mayWeaken(speaking, other))
                .filter(other -> other.areOnMethod() || !isServiceOf(prepared, other))
                .filter(other -> other.askForMoreThan(speaking))
                .findFirst();
    }

    private static boolean isServiceOf(String code, KuzetAnnotations other) {
        return !code.isEmpty() && other.declareService() && other.code().equals(code);
    }

    /**
     * An annotation on the very method that is called replaces everything above it. An annotation on an inherited method is
     * only an exception from what its own type states.
     */
    private boolean mayWeaken(KuzetAnnotations speaking, KuzetAnnotations other) {
        if (speaking.method().filter(handler.called()::equals).isPresent()) {
            return isSameOrAbove(other.type(), speaking.type());
        }
        return speaking.areOnMethod() && !other.areOnMethod() && isSame(other.type(), speaking.type());
    }

    private boolean isInherited(KuzetAnnotations stated) {
        return !weakenFromAbove(stated)
                || handler.methods().stream()
                        .filter(method -> isBelow(method.declaringType(), stated.type()))
                        .noneMatch(isMapped);
    }

    /**
     * Tells whether the handler has its mapping from a type beside the one whose annotations count, while these can only
     * weaken.
     */
    private boolean isMappedBeside(KuzetAnnotations speaking) {
        return weakenFromAbove(speaking)
                && handler.methods().stream()
                        .filter(method -> !isSameOrAbove(method.declaringType(), speaking.type()))
                        .anyMatch(isMapped);
    }

    private boolean weakenFromAbove(KuzetAnnotations stated) {
        return !stated.declareService()
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
