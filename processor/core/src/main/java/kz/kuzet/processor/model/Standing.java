package kz.kuzet.processor.model;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Where a type stands among others that an endpoint has above it.
 *
 * @param type binary name
 * @param isInterface whether it is one
 * @param above binary names of all types above it
 */
public record Standing(String type, boolean isInterface, Set<String> above) {

    public Standing {
        above = Set.copyOf(above);
    }

    public boolean isBelow(Standing other) {
        return above.contains(other.type);
    }

    /** Whether what it says counts before what the other says: a class comes before an interface. */
    public boolean isNearerThan(Standing other) {
        return isBelow(other) || (!isInterface && other.isInterface);
    }

    /** Whether the type is the other, or above it. */
    public boolean isSameOrAbove(Standing other) {
        return type.equals(other.type) || other.isBelow(this);
    }

    /** Of some things those that none comes before. */
    public static <T> List<T> first(
            List<T> some, Function<T, Standing> standing, BiPredicate<Standing, Standing> comesBefore) {
        return some.stream()
                .filter(one ->
                        some.stream().noneMatch(other -> comesBefore.test(standing.apply(other), standing.apply(one))))
                .toList();
    }
}
