package kz.kuzet.view;

import java.util.List;
import java.util.Optional;

/** One annotation on one element. */
public interface AnnotationView {

    /** {@return the binary name of the annotation} */
    String type();

    /**
     * Reads a member: its written value, or else its default.
     *
     * @return a {@link String}, a boxed primitive, an {@link EnumConstant}, an {@link AnnotationView}, or a {@link List} of
     * these; empty where the member is neither written nor has a default visible from here, and where it cannot be evaluated
     */
    Optional<Object> value(String member);

    /**
     * The elements of an array; empty where the member has no value. A single value counts as an array of one, as in source.
     */
    default List<Object> elements(String member) {
        Object value = value(member).orElse(List.of());
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    /** A text; empty where the member holds none. */
    default Optional<String> string(String member) {
        return value(member).orElse(null) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The elements of an array that are texts. */
    default List<String> strings(String member) {
        return only(String.class, member);
    }

    /** The names of the elements of an array that are enum constants. */
    default List<String> constantNames(String member) {
        return only(EnumConstant.class, member).stream().map(EnumConstant::name).toList();
    }

    private <T> List<T> only(Class<T> wanted, String member) {
        return elements(member).stream()
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .toList();
    }
}
