package kz.kuzet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One annotation on one element. */
public interface AnnotationView {

    /** {@return the binary name of the annotation} */
    String type();

    /**
     * Returns what a member holds: what is written, or else the member's default.
     *
     * @param member name of the member
     * @return a {@link String}, a boxed primitive, an {@link EnumConstant}, an {@link AnnotationView}, or a {@link List} of these.
     *     Nothing where the member is neither written nor has a default that is seen from here, and where it cannot be evaluated
     */
    Optional<Object> value(String member);

    /**
     * Returns the elements of an array. A single value is an array of one, as it is in source.
     *
     * @param member name of the member
     * @return the elements; empty where the member has no value
     */
    default List<Object> elements(String member) {
        Object value = value(member).orElse(List.of());
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    /**
     * Returns a text.
     *
     * @param member name of the member
     * @return the text; nothing where the member holds none
     */
    default Optional<String> string(String member) {
        return value(member).filter(String.class::isInstance).map(String.class::cast);
    }

    /**
     * Returns the texts of an array.
     *
     * @param member name of the member
     * @return those of its elements that are texts
     */
    default List<String> strings(String member) {
        return only(String.class, member);
    }

    /**
     * Returns the names of enum constants, of any enum.
     *
     * @param member name of the member
     * @return the names of those of its elements that are constants
     */
    default List<String> constantNames(String member) {
        return only(EnumConstant.class, member).stream().map(EnumConstant::name).toList();
    }

    private <T> List<T> only(Class<T> wanted, String member) {
        List<T> found = new ArrayList<>();
        for (Object element : elements(member)) {
            if (wanted.isInstance(element)) {
                found.add(wanted.cast(element));
            }
        }
        return found;
    }
}
