package kz.kuzet.command.classfile;

import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.Visibility;

/**
 * A method of a class file.
 *
 * @param name simple name
 * @param visibility who may call it
 * @param isStatic whether it belongs to the class
 * @param parameters types of its parameters
 * @param annotations in order
 * @param line the first line of the source for which there is code, 0 where there is none or it is not known
 */
record CompiledMethod(
        String name,
        Visibility visibility,
        boolean isStatic,
        List<TypeUse> parameters,
        List<WrittenAnnotation> annotations,
        int line) {

    /** Tells overloads apart. */
    String signature() {
        return parameters.stream().map(TypeUse::erasure).collect(Collectors.joining(",", name + "(", ")"));
    }
}
