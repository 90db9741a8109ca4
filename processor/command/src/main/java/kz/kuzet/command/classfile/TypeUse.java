package kz.kuzet.command.classfile;

/**
 * A type as a signature uses it, without type arguments.
 *
 * @param dimensions of an array, 0 for what is none
 * @param variable whether the name is that of a type variable
 * @param name a type variable, or the descriptor of a type
 */
record TypeUse(int dimensions, boolean variable, String name) {

    static TypeUse of(String descriptor) {
        int dimensions = 0;
        while (descriptor.charAt(dimensions) == '[') {
            dimensions++;
        }
        return new TypeUse(dimensions, false, descriptor.substring(dimensions));
    }
}
