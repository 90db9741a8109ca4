package kz.kuzet.register.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.register.RegisteredService;

/**
 * A service asks for another method, and why.
 *
 * <p>Of all that differs a cause is one that matters: it belongs to a smallest set of differences that by themselves lead to the
 * new method, or to a smallest set without which the method would be the old one. So of a fee and a database change that lead
 * from 3 points to 6 both are named, for either would do; and of a fee that changes from 4 points to 5 beside a permit nothing
 * is said.
 *
 * @param before the method of the old register
 * @param after the method of the new one
 * @param causes in the order of {@link Cause}; none where one of the registers does not follow from the Rules, so that nothing
 *     in it can be explained by them
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
        return causes.stream().sorted().toList();
    }

    private static Set<Cause> explain(RegisteredService before, RegisteredService after) {
        Basis old = Basis.of(before);
        Basis now = Basis.of(after);
        if (old.method() != before.method() || now.method() != after.method()) {
            return Set.of();
        }
        Set<Cause> mattering = EnumSet.noneOf(Cause.class);
        smallestSets(old, now).forEach(mattering::addAll);
        smallestSets(now, old).forEach(mattering::addAll);
        return mattering;
    }

    /** The sets of differences that alone make of one basis a service with the method of the other, and hold no smaller such set. */
    private static List<Set<Cause>> smallestSets(Basis from, Basis to) {
        List<Set<Cause>> smallest = new ArrayList<>();
        for (Set<Cause> exchanged : subsetsBySize(from.differencesFrom(to))) {
            if (smallest.stream().noneMatch(exchanged::containsAll)
                    && from.with(exchanged, to).method() == to.method()) {
                smallest.add(exchanged);
            }
        }
        return smallest;
    }

    private static List<Set<Cause>> subsetsBySize(Set<Cause> differences) {
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
