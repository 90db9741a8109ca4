package kz.kuzet.command.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.kuzet.command.completeness.Shape.Level;
import kz.kuzet.command.completeness.Shape.Statement;

/**
 * Says what holds for the handler of a shape, in words of its own. A statement is found where a developer would look for it;
 * whatever is stronger than what was found, and is not plainly overruled, makes a problem of it.
 */
final class ShapeOracle {

    /** A statement where it stands. */
    private record Said(int level, boolean onMethod, Statement statement) {}

    private final Shape shape;
    private final List<Said> said = new ArrayList<>();

    private ShapeOracle(Shape shape) {
        this.shape = shape;
        for (int i = 0; i < shape.levels().size(); i++) {
            if (level(i).method().strength() > 0) {
                said.add(new Said(i, true, level(i).method()));
            }
        }
        for (int i = 0; i < shape.levels().size(); i++) {
            boolean concerns = i == 0 || level(i).declares();
            if (concerns && level(i).type().strength() > 0 && !isContractOnly(i)) {
                said.add(new Said(i, false, level(i).type()));
            }
        }
    }

    /** The number of the problem, otherwise the role. */
    static String expected(Shape shape) {
        return new ShapeOracle(shape).expected();
    }

    /** Whose interface is called a client's, or a neighbour's, has said nothing of the class that implements it. */
    private boolean isContractOnly(int level) {
        return level(level).type() == Statement.EXCLUDED && shape.form().isInterface(level);
    }

    private Level level(int number) {
        return shape.levels().get(number);
    }

    private String expected() {
        if (said.isEmpty()) {
            return "301";
        }
        if (said.stream().anyMatch(one -> one.statement() == Statement.BOTH)) {
            return "303";
        }
        List<Said> found = first(true);
        if (found.isEmpty()) {
            found = first(false);
        }
        if (found.isEmpty() || !saySame(found)) {
            return "307";
        }
        Said one = found.get(0);
        boolean ofAnotherMapping = isWeakFromAbove(one)
                && isMapped(level -> level != one.level() && !shape.form().isAbove(level, one.level()));
        if (ofAnotherMapping) {
            return "307";
        }
        String role = role(one);
        boolean silent = said.stream()
                .filter(other -> other.statement().strength() > one.statement().strength())
                .allMatch(other -> overrules(one, other) || preparesFor(role, other));
        return silent ? role : "307";
    }

    /** Whether a developer who wrote the one had the other before their eyes. */
    private boolean overrules(Said one, Said other) {
        if (!one.onMethod()) {
            return false;
        }
        return other.level() == one.level()
                || (one.level() == shape.called() && shape.form().isAbove(other.level(), one.level()));
    }

    private boolean preparesFor(String role, Said other) {
        return !other.onMethod()
                && other.statement().isService()
                && role.equals("prepares " + shape.code(level(other.level()), "type"));
    }

    /** A developer looks at classes before interfaces, and further down before further up. */
    private List<Said> first(boolean onMethods) {
        List<Said> some = said.stream()
                .filter(one -> one.onMethod() == onMethods && !isLost(one))
                .toList();
        return some.stream()
                .filter(one -> some.stream().noneMatch(other -> isBefore(other.level(), one.level())))
                .toList();
    }

    private boolean isBefore(int lower, int upper) {
        return shape.form().isAbove(upper, lower)
                || (!shape.form().isInterface(lower) && shape.form().isInterface(upper));
    }

    /** What only weakens was said of the handler that has been overridden, not of the one with a mapping of its own. */
    private boolean isLost(Said one) {
        return isWeakFromAbove(one) && isMapped(level -> shape.form().isAbove(one.level(), level));
    }

    private boolean isWeakFromAbove(Said one) {
        return !one.statement().isService() && one.level() != 0 && one.level() != shape.called();
    }

    private boolean isMapped(IntPredicate where) {
        return IntStream.range(0, shape.levels().size())
                .filter(where)
                .anyMatch(level -> level(level).isMapped());
    }

    private boolean saySame(List<Said> found) {
        return found.stream().map(this::words).distinct().count() == 1;
    }

    private String words(Said one) {
        return one.statement().isService() ? role(one) : one.statement().name();
    }

    private String role(Said one) {
        return switch (one.statement()) {
            case EXCLUDED -> "no service";
            case PREPARES -> "prepares " + Shape.PREPARED;
            case PREPARES_THAT_OF_THE_ENDPOINT -> "prepares " + shape.code(level(0), "type");
            case PREPARES_WHAT_IS_CLEAR -> whatIsClear();
            default -> "sends " + shape.code(level(one.level()), one.onMethod() ? "method" : "type");
        };
    }

    private String whatIsClear() {
        List<Said> by = first(false);
        if (by.isEmpty()) {
            return "304";
        }
        if (!saySame(by)) {
            return "307";
        }
        return by.get(0).statement().isService()
                ? "prepares " + shape.code(level(by.get(0).level()), "type")
                : "304";
    }
}
