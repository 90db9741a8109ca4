package kz.kuzet.view;

/**
 * The use of a type as a parameter or a type argument, without its own type arguments.
 *
 * @param erasure name of its erasure, with {@code []} for each dimension of an array
 * @param variable the type variable that it is, or of which it is an array; empty where it is neither
 * @param dimensions dimensions of the array of that variable, otherwise 0
 */
public record TypeUse(String erasure, String variable, int dimensions) {

    private static final String ARRAY = "[]";

    /** A type without a type variable. */
    public static TypeUse of(String erasure) {
        return new TypeUse(erasure, "", 0);
    }

    /** Tells whether it is a type variable, for which a subtype may give an argument. */
    public boolean isVariable() {
        return !variable.isEmpty();
    }

    /** An array of it; the type itself for no dimension. */
    public TypeUse array(int more) {
        return new TypeUse(erasure + ARRAY.repeat(more), variable, isVariable() ? dimensions + more : 0);
    }
}
