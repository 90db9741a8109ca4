package kz.kuzet.register.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.AlternativeRule;

/**
 * A service asks for another method, and why.
 *
 * <p>A difference is a cause if it belongs to a smallest set of differences that alone lead to the new method, or to a smallest
 * set without which the method would be the old one. For example, a fee and a database change that raise 3 points to 6 are both
 * causes, because either would do. A fee that raises 4 points to 5 beside a permit is none.
 *
 * @param causes empty where one of the registers does not follow from the Rules, so that they explain nothing in it
 */
public record MethodChange(AuthenticationMethod before, AuthenticationMethod after, Set<Cause> causes) {

    public MethodChange {
        causes = causes.isEmpty() ? Set.of() : Set.copyOf(causes);
    }

    static Optional<MethodChange> between(RegisteredService before, RegisteredService after) {
        return before.method() == after.method()
                ? Optional.empty()
                : Optional.of(new MethodChange(before.method(), after.method(), explain(before, after)));
    }

    /** The causes in the order of the Rules. */
    public List<Cause> orderedCauses() {
        return Cause.ALL.stream().filter(causes::contains).toList();
    }

    private static Set<Cause> explain(RegisteredService before, RegisteredService after) {
        DeclaredService old = inputs(before);
        DeclaredService now = inputs(after);
        if (method(old) != before.method() || method(now) != after.method()) {
            return Set.of();
        }
        Set<Cause> mattering = new HashSet<>();
        smallestSets(old, now).forEach(mattering::addAll);
        smallestSets(now, old).forEach(mattering::addAll);
        return mattering;
    }

    /** Everything from which the method follows: of the method itself only whether it is a choice. */
    private static DeclaredService inputs(RegisteredService service) {
        AuthenticationMethod given = service.classify().method();
        boolean choice =
                service.method() != given && AlternativeRule.acceptable(given).contains(service.method());
        return service.declared().with(ServiceAttribute.METHOD, choice ? List.of(service.method()) : List.of());
    }

    private static AuthenticationMethod method(DeclaredService inputs) {
        return inputs.askedMethod().orElseThrow();
    }

    /** The smallest sets of differences that alone give one service the method of the other. */
    private static List<Set<Cause>> smallestSets(DeclaredService from, DeclaredService to) {
        List<Cause> differences =
                Cause.ALL.stream().filter(cause -> cause.isIn(from, to)).toList();
        List<Set<Cause>> smallest = new ArrayList<>();
        for (Set<Cause> exchanged : subsetsBySize(differences)) {
            if (smallest.stream().noneMatch(exchanged::containsAll)
                    && method(exchange(exchanged, from, to)) == method(to)) {
                smallest.add(exchanged);
            }
        }
        return smallest;
    }

    private static DeclaredService exchange(Set<Cause> causes, DeclaredService from, DeclaredService to) {
        DeclaredService.Builder exchanged = from.toBuilder();
        for (Cause cause : causes) {
            cause.attributes().forEach(attribute -> exchanged.take(attribute, to));
        }
        return exchanged.build();
    }

    private static List<Set<Cause>> subsetsBySize(List<Cause> differences) {
        List<Set<Cause>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Cause cause : differences) {
            for (Set<Cause> smaller : List.copyOf(subsets)) {
                Set<Cause> larger = new HashSet<>(smaller);
                larger.add(cause);
                subsets.add(larger);
            }
        }
        subsets.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return subsets;
    }
}
