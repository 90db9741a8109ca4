package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the statements about one handler counts: one on a method, its own or inherited, before any on a type; among methods and
 * among types the nearest to the endpoint, a class before an interface. Of two interfaces neither of which extends the other
 * neither is nearer.
 *
 * <p>A method that has a mapping of its own inherits only a service. An exclusion or a preparation was said of the handler that
 * it overrides, and not of this one.
 */
final class StatementOrder {

    private final HandlerChain chain;
    private final List<Stated> all;
    private final List<Stated> counting;

    StatementOrder(HandlerChain chain) {
        this.chain = chain;
        all = all(chain);
        counting = all.stream().filter(this::isInherited).toList();
    }

    /** Everything that is stated of a handler, that of methods first, from the endpoint upwards. */
    static List<Stated> all(HandlerChain chain) {
        return Stream.concat(chain.methods().stream(), chain.types().stream())
                .map(Stated::on)
                .filter(Stated::isSomething)
                .toList();
    }

    List<Stated> all() {
        return all;
    }

    /** What the nearest methods state: one statement, or several of one rank. */
    List<Stated> onMethods() {
        return nearest(true);
    }

    /** What the nearest types state. */
    List<Stated> onTypes() {
        return nearest(false);
    }

    /**
     * A statement that asks for more than the one that counts, and that this one must not displace.
     *
     * @param prepared code of the service whose requests are prepared: who prepares them takes nothing from a type that provides it
     */
    Optional<Stated> displacedBy(Stated speaking, @Nullable String prepared) {
        return all.stream()
                .filter(other -> !other.equals(speaking) && !mayWeaken(speaking, other))
                .filter(other -> other.isOnMethod() || !isOf(other, prepared))
                .filter(other -> other.asksForMoreThan(speaking))
                .findFirst();
    }

    private static boolean isOf(Stated other, @Nullable String code) {
        return code != null && other.service() != null && other.service().code().equals(code);
    }

    /**
     * What a developer writes on the very method that is called is a word about this code, in place of all that is above it. An
     * inherited method only makes an exception from what its own type says, which stands beside it.
     */
    private boolean mayWeaken(Stated speaking, Stated other) {
        if (isOnCalled(speaking)) {
            return other.type().isAssignableFrom(speaking.type());
        }
        return speaking.isOnMethod() && !other.isOnMethod() && other.type() == speaking.type();
    }

    private boolean isInherited(Stated stated) {
        return !weakensFromAbove(stated)
                || chain.methods().stream()
                        .filter(method -> isBelow(method.getDeclaringClass(), stated.type()))
                        .noneMatch(HandlerMappings::isMapped);
    }

    /** Whether the handler has its mapping from a type that stands beside the one whose statement counts, and only weakens. */
    boolean isMappedBeside(Stated speaking) {
        return weakensFromAbove(speaking)
                && chain.methods().stream()
                        .filter(method -> !method.getDeclaringClass().isAssignableFrom(speaking.type()))
                        .anyMatch(HandlerMappings::isMapped);
    }

    private boolean weakensFromAbove(Stated stated) {
        Class<?> called = chain.methods().get(0).getDeclaringClass();
        return stated.service() == null && stated.type() != called && stated.type() != chain.endpoint();
    }

    private static boolean isBelow(Class<?> one, Class<?> other) {
        return one != other && other.isAssignableFrom(one);
    }

    private boolean isOnCalled(Stated stated) {
        Method called = chain.methods().get(0);
        return stated.element().equals(called);
    }

    private List<Stated> nearest(boolean onMethods) {
        List<Stated> some = counting.stream()
                .filter(stated -> stated.isOnMethod() == onMethods)
                .toList();
        List<Stated> nearest = new ArrayList<>();
        for (Stated stated : some) {
            if (some.stream().noneMatch(other -> isNearer(other.type(), stated.type()))) {
                nearest.add(stated);
            }
        }
        return nearest;
    }

    private static boolean isNearer(Class<?> one, Class<?> other) {
        return isBelow(one, other) || (!one.isInterface() && other.isInterface());
    }
}
