package kz.kuzet.processor.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds values that a list contains more than once. */
final class Duplicates {

    private Duplicates() {}

    /** Returns each repeated value with the index of its first repetition. */
    static <T> Map<T, Integer> of(List<T> values) {
        Set<T> seen = new HashSet<>();
        Map<T, Integer> repeated = new LinkedHashMap<>();
        for (int index = 0; index < values.size(); index++) {
            if (!seen.add(values.get(index))) {
                repeated.putIfAbsent(values.get(index), index);
            }
        }
        return repeated;
    }
}
