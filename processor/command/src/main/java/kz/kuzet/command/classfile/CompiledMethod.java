package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Map;

/**
 * A method of a class file.
 *
 * @param name simple name
 * @param descriptor erased parameters and result, as the JVM writes them
 * @param visibility who may call it
 * @param isStatic whether it belongs to the class
 * @param parameters types of its parameters
 * @param bounds its own type variables, each with its first bound
 * @param annotations in order
 * @param line the first line of the source for which there is code, 0 where there is none or it is not known
 */
record CompiledMethod(
        String name,
        String descriptor,
        Visibility visibility,
        boolean isStatic,
        List<TypeUse> parameters,
        Map<String, TypeUse> bounds,
        List<WrittenAnnotation> annotations,
        int line) {

    /** Who may call a method. */
    enum Visibility {
        PUBLIC,
        PROTECTED,
        PACKAGE,
        PRIVATE
    }

    /** Tells overloads apart. */
    String signature() {
        return name + descriptor;
    }
}
