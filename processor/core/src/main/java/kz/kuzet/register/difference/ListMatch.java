package kz.kuzet.register.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pairs the elements of an old and a new list. Elements with the same name, which no compiler writes, are told apart by
 * everything else, then by a second name, and then by their position.
 *
 * @param pairs elements in both lists
 * @param removed elements of the old list only
 * @param added elements of the new list only
 */
record ListMatch<T>(List<Change<T>> pairs, List<T> removed, List<T> added) {

    static <T> ListMatch<T> of(
            List<T> before, List<T> after, Function<T, String> name, Function<T, String> secondName) {
        return new ListMatch<>(List.of(), before, after)
                .match(thing -> thing)
                .match(thing -> List.of(name.apply(thing), secondName.apply(thing)))
                .match(name::apply);
    }

    /** What is in both and not the same, in an order of the old list. */
    List<Change<T>> changed(Comparator<T> order) {
        return pairs.stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .sorted(Comparator.comparing(Change::before, order))
                .toList();
    }

    private ListMatch<T> match(Function<T, Object> key) {
        Map<Object, Deque<T>> unmatched = new LinkedHashMap<>();
        added.forEach(thing -> unmatched
                .computeIfAbsent(key.apply(thing), any -> new ArrayDeque<>())
                .add(thing));
        List<Change<T>> matched = new ArrayList<>(pairs);
        List<T> left = new ArrayList<>();
        for (T thing : removed) {
            Deque<T> candidates = unmatched.getOrDefault(key.apply(thing), new ArrayDeque<>());
            if (candidates.isEmpty()) {
                left.add(thing);
            } else {
                matched.add(new Change<>(thing, candidates.remove()));
            }
        }
        return new ListMatch<>(
                matched,
                left,
                unmatched.values().stream().flatMap(Deque::stream).toList());
    }
}
