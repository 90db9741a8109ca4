package kz.kuzet.command.classfile;

import java.util.List;
import java.util.stream.StreamSupport;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method of a class file.
 *
 * @param line the first line of the source for which there is code, 0 where there is none or it is not known
 */
record ClassFileMethod(
        TypeView declaringType,
        String name,
        Visibility visibility,
        boolean isStatic,
        boolean isAbstract,
        List<TypeUse> parameters,
        List<AnnotationView> annotations,
        int line)
        implements MethodView {

    static ClassFileMethod of(TypeView declaringType, MethodNode node) {
        return new ClassFileMethod(
                declaringType,
                node.name,
                visibility(node.access),
                (node.access & Opcodes.ACC_STATIC) != 0,
                (node.access & Opcodes.ACC_ABSTRACT) != 0,
                GenericSignature.parameters(node.desc, node.signature),
                WrittenAnnotation.all(node.visibleAnnotations, node.invisibleAnnotations),
                firstLine(node));
    }

    static int firstLine(MethodNode node) {
        return StreamSupport.stream(node.instructions.spliterator(), false)
                .filter(LineNumberNode.class::isInstance)
                .mapToInt(instruction -> ((LineNumberNode) instruction).line)
                .min()
                .orElse(0);
    }

    private static Visibility visibility(int access) {
        if ((access & Opcodes.ACC_PUBLIC) != 0) {
            return Visibility.PUBLIC;
        }
        if ((access & Opcodes.ACC_PROTECTED) != 0) {
            return Visibility.PROTECTED;
        }
        return (access & Opcodes.ACC_PRIVATE) != 0 ? Visibility.PRIVATE : Visibility.PACKAGE;
    }
}
