package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.view.TypeView.Kind;
import kz.kuzet.view.Visibility;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Collects what is looked at of one class. */
final class ClassCollector extends ClassVisitor {

    private String name = "";
    private int access;
    private @Nullable String superclass;
    private List<String> interfaces = List.of();
    private @Nullable String signature;
    private @Nullable String sourceFile;
    private final Nest nest = new Nest();
    private final List<WrittenAnnotation> annotations = new ArrayList<>();
    private final List<CompiledMethod> methods = new ArrayList<>();
    private final FirstLine line = new FirstLine();

    ClassCollector() {
        super(Opcodes.ASM9);
    }

    /** Everything, once it was seen. */
    CompiledClass collected(String place) {
        String binaryName = binary(name);
        return new CompiledClass(
                place,
                binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.'))),
                nest.sourceName(name),
                binaryName,
                kind(),
                nest.nesting(name),
                nest.enclosing(name).map(ClassCollector::binary),
                (access & Opcodes.ACC_ABSTRACT) != 0,
                nest.isHidden(name),
                Optional.ofNullable(superclass),
                interfaces,
                SignatureParser.ofClass(signature),
                List.copyOf(annotations),
                List.copyOf(methods),
                Optional.ofNullable(sourceFile),
                line.number());
    }

    static String binary(String internalName) {
        return internalName.replace('/', '.');
    }

    private Kind kind() {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return Kind.ANNOTATION;
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return Kind.INTERFACE;
        }
        if ((access & Opcodes.ACC_ENUM) != 0) {
            return Kind.ENUM;
        }
        return (access & Opcodes.ACC_RECORD) != 0 ? Kind.RECORD : Kind.CLASS;
    }

    @Override
    public void visit(
            int version,
            int flags,
            String internalName,
            @Nullable String genericSignature,
            @Nullable String parent,
            String @Nullable [] parents) {
        name = internalName;
        access = flags;
        signature = genericSignature;
        superclass = parent == null ? null : binary(parent);
        interfaces = parents == null
                ? List.of()
                : List.of(parents).stream().map(ClassCollector::binary).toList();
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = source;
    }

    @Override
    public @Nullable ModuleVisitor visitModule(String module, int flags, @Nullable String version) {
        throw new IllegalArgumentException("a module is no class");
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        nest.isEnclosedInCode(owner);
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simpleName, int flags) {
        nest.add(inner, outer, simpleName, flags);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationCollector.into(annotations, descriptor);
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String genericSignature) {
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String field, String descriptor, @Nullable String genericSignature, @Nullable Object value) {
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int flags,
            String method,
            String descriptor,
            @Nullable String genericSignature,
            String @Nullable [] exceptions) {
        boolean ofTheSource = (flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0 && !method.startsWith("<");
        return ofTheSource ? new MethodCollector(flags, method, descriptor, genericSignature) : line.of(flags);
    }

    /** One method of the source. */
    private final class MethodCollector extends MethodVisitor {

        private final int flags;
        private final String method;
        private final String descriptor;
        private final @Nullable String genericSignature;
        private final List<WrittenAnnotation> onMethod = new ArrayList<>();
        private final FirstLine ofMethod = new FirstLine();

        MethodCollector(int flags, String method, String descriptor, @Nullable String genericSignature) {
            super(Opcodes.ASM9);
            this.flags = flags;
            this.method = method;
            this.descriptor = descriptor;
            this.genericSignature = genericSignature;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            return AnnotationCollector.into(onMethod, type);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            ofMethod.see(number);
            line.see(number);
        }

        @Override
        public void visitEnd() {
            methods.add(new CompiledMethod(
                    method,
                    visibility(),
                    (flags & Opcodes.ACC_STATIC) != 0,
                    SignatureParser.ofMethod(descriptor, genericSignature),
                    List.copyOf(onMethod),
                    ofMethod.number()));
        }

        private Visibility visibility() {
            if ((flags & Opcodes.ACC_PUBLIC) != 0) {
                return Visibility.PUBLIC;
            }
            if ((flags & Opcodes.ACC_PROTECTED) != 0) {
                return Visibility.PROTECTED;
            }
            return (flags & Opcodes.ACC_PRIVATE) != 0 ? Visibility.PRIVATE : Visibility.PACKAGE;
        }
    }
}
