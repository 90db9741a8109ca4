package kz.kuzet.processor.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in a list more than once. */
final class Repetitions {

    private Repetitions() {}

    /** Each repeated value with the index at which it is repeated first. */
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
