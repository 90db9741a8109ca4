package kz.kuzet.view;

/**
 * A type as a parameter or a type argument uses it, without type arguments of its own.
 *
 * @param erasure name of its erasure, with {@code []} for each dimension of an array
 * @param variable the type variable of a type that it comes to, or is an array of; empty where it comes to none
 * @param dimensions of the array of that variable, 0 where it is none
 */
public record TypeUse(String erasure, String variable, int dimensions) {

    private static final String ARRAY = "[]";

    /** A type that comes to no type variable. */
    public static TypeUse of(String erasure) {
        return new TypeUse(erasure, "", 0);
    }

    /** Whether it comes to a type variable, for which a subtype may give an argument. */
    public boolean isVariable() {
        return !variable.isEmpty();
    }

    /** An array of it; the same type for no dimension. */
    public TypeUse array(int more) {
        return new TypeUse(erasure + ARRAY.repeat(more), variable, isVariable() ? dimensions + more : 0);
    }
}
