package kz.kuzet.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.Speaker;
import kz.kuzet.processor.model.Standing;
import kz.kuzet.processor.model.Statement;
import kz.kuzet.problem.Message;

/**
 * Which statement counts for a handler: one on a method, its own or inherited, before any on a type; among methods and among types
 * the nearest to the endpoint. Of two interfaces neither of which extends the other neither is nearer.
 *
 * <p>A method that has a mapping of its own inherits only a service. An exclusion or a preparation was said of the handler that
 * it overrides, and not of this one. The guards come to the same result at run time.
 */
final class SpeakingStatement {

    /** What comes of it. */
    sealed interface Verdict {

        /** Something counts. */
        record Classified() implements Verdict {}

        /** Nothing was said. */
        record Unsaid() implements Verdict {}

        /**
         * What was said does not go together.
         *
         * @param message what is wrong with it
         * @param arguments the handler, then what was said where
         */
        record Objection(Message message, List<String> arguments) implements Verdict {}
    }

    private record Said(Speaker by, Statement statement) {

        private String shown() {
            return "@" + statement.annotation().simpleName() + " ("
                    + by.subject().displayName() + ")";
        }

        private boolean agreesWith(Said other) {
            return statement.equals(other.statement);
        }
    }

    private final Handler handler;
    private final List<Said> all;

    private SpeakingStatement(Handler handler) {
        this.handler = handler;
        this.all = Stream.concat(handler.methods().stream(), handler.types().stream())
                .flatMap(speaker -> speaker.statements().stream().map(statement -> new Said(speaker, statement)))
                .toList();
    }

    static Verdict of(Handler handler) {
        return new SpeakingStatement(handler).verdict();
    }

    private Verdict verdict() {
        if (all.isEmpty()) {
            return new Verdict.Unsaid();
        }
        boolean contradiction = Stream.concat(handler.methods().stream(), handler.types().stream())
                .anyMatch(speaker -> speaker.statements().size() > 1);
        if (contradiction) {
            // That is a problem of its own (303).
            return new Verdict.Classified();
        }
        List<Said> onTypes = nearest(false);
        List<Said> onMethods = nearest(true);
        List<Said> nearest = onMethods.isEmpty() ? onTypes : onMethods;
        if (nearest.isEmpty()) {
            return objection(Message.STATEMENT_NOT_INHERITED, all.get(0).shown());
        }
        if (!agree(nearest)) {
            return rivals(nearest);
        }
        Said speaking = nearest.get(0);
        if (isMappedBeside(speaking)) {
            return objection(Message.STATEMENT_NOT_INHERITED, speaking.shown());
        }
        String prepared = "";
        if (speaking.statement.isPreparation()) {
            prepared = speaking.statement.code();
            if (prepared.isEmpty()) {
                if (!agree(onTypes)) {
                    return rivals(onTypes);
                }
                prepared = onTypes.isEmpty() ? "" : onTypes.get(0).statement.code();
            }
        }
        return displacedBy(speaking, prepared)
                .<Verdict>map(stronger -> objection(Message.STATEMENT_WEAKENED, speaking.shown(), stronger.shown()))
                .orElseGet(Verdict.Classified::new);
    }

    private static boolean agree(List<Said> nearest) {
        return nearest.stream().allMatch(said -> said.agreesWith(nearest.get(0)));
    }

    private Verdict rivals(List<Said> nearest) {
        return objection(
                Message.STATEMENTS_OF_ONE_RANK,
                nearest.stream().map(Said::shown).collect(Collectors.joining(", ")));
    }

    private Verdict objection(Message message, String... said) {
        List<String> arguments = Stream.concat(Stream.of(handler.subject().displayName()), Stream.of(said))
                .toList();
        return new Verdict.Objection(message, arguments);
    }

    /**
     * A statement that asks for more than the one that counts, and that this one must not displace.
     *
     * @param prepared code of the service whose requests are prepared: who prepares them takes nothing from a type that provides it
     */
    private Optional<Said> displacedBy(Said speaking, String prepared) {
        return all.stream()
                .filter(other -> !mayWeaken(speaking, other))
                .filter(other -> other.by.isMethod() || !isOf(other, prepared))
                .filter(other -> other.statement.asksForMoreThan(speaking.statement))
                .findFirst();
    }

    private static boolean isOf(Said other, String code) {
        return !code.isEmpty()
                && other.statement.isService()
                && other.statement.code().equals(code);
    }

    /**
     * What a developer writes on the very method that is called is a word about this code, in place of all that is above it. An
     * inherited method only makes an exception from what its own type says, which stands beside it.
     */
    private boolean mayWeaken(Said speaking, Said other) {
        if (isOnCalled(speaking)) {
            return other.by.standing().isSameOrAbove(speaking.by.standing());
        }
        return speaking.by.isMethod()
                && !other.by.isMethod()
                && other.by.standing().type().equals(speaking.by.standing().type());
    }

    private boolean isOnCalled(Said said) {
        return said.by.equals(handler.methods().get(0));
    }

    private List<Said> nearest(boolean onMethods) {
        List<Said> some = all.stream()
                .filter(said -> said.by.isMethod() == onMethods && isInherited(said))
                .toList();
        return Standing.first(some, said -> said.by.standing(), Standing::isNearerThan);
    }

    private boolean isInherited(Said said) {
        return !weakensFromAbove(said)
                || handler.methods().stream()
                        .filter(method -> method.standing().isBelow(said.by.standing()))
                        .noneMatch(Speaker::mapped);
    }

    /** Whether the handler has its mapping from a type that stands beside the one whose statement counts, and only weakens. */
    private boolean isMappedBeside(Said speaking) {
        return weakensFromAbove(speaking)
                && handler.methods().stream()
                        .filter(method -> !method.standing().isSameOrAbove(speaking.by.standing()))
                        .anyMatch(Speaker::mapped);
    }

    private boolean weakensFromAbove(Said said) {
        String type = said.by.standing().type();
        return !said.statement.isService()
                && !type.equals(handler.methods().get(0).standing().type())
                && !type.equals(handler.types().get(0).standing().type());
    }
}
