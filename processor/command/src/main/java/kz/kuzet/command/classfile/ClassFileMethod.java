package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** A method of a class file. Its parameters are read where they are asked for: most methods of an application are of libraries. */
final class ClassFileMethod implements MethodView {

    private final ClassFileType declaringType;
    private final String name;
    private final int access;
    private final String descriptor;
    private final @Nullable String genericSignature;
    private List<AnnotationView> annotations;
    private final int line;
    private @Nullable List<TypeUse> parameters;

    /**
     * @param line the first line of the source for which there is code, 0 where there is none or it is not known
     */
    ClassFileMethod(ClassFileType declaringType, MethodNode node, int line) {
        this.declaringType = declaringType;
        this.name = node.name;
        this.access = node.access;
        this.descriptor = node.desc;
        this.genericSignature = node.signature;
        this.annotations = WrittenAnnotation.all(node.visibleAnnotations, node.invisibleAnnotations);
        this.line = line;
    }

    @Override
    public TypeView declaringType() {
        return declaringType;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Visibility visibility() {
        if (is(Opcodes.ACC_PUBLIC)) {
            return Visibility.PUBLIC;
        }
        if (is(Opcodes.ACC_PROTECTED)) {
            return Visibility.PROTECTED;
        }
        return is(Opcodes.ACC_PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
    }

    @Override
    public boolean isStatic() {
        return is(Opcodes.ACC_STATIC);
    }

    @Override
    public boolean isAbstract() {
        return is(Opcodes.ACC_ABSTRACT);
    }

    private boolean is(int flag) {
        return (access & flag) != 0;
    }

    @Override
    public List<TypeUse> parameters() {
        if (parameters == null) {
            parameters = declaringType.whole(() -> GenericSignature.parameters(descriptor, genericSignature), List::of);
        }
        return parameters;
    }

    @Override
    public String returned() {
        return Type.getReturnType(descriptor).getClassName();
    }

    /** Tells whether it is one of those that are given by name and descriptor. */
    boolean isAmong(Set<String> described) {
        return described.contains(name + descriptor);
    }

    @Override
    public List<AnnotationView> annotations() {
        return annotations;
    }

    /** Adds an annotation as if the source had it. */
    void add(AnnotationView annotation) {
        annotations = Stream.concat(annotations.stream(), Stream.of(annotation)).toList();
    }

    int line() {
        return line;
    }
}
