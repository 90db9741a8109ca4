package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kz.kuzet.view.TypeUse;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads generic signatures of classes and methods. */
final class GenericSignature extends SignatureVisitor {

    /** That of a class without type variables and type arguments. */
    static final GenericSignature NONE = new GenericSignature();

    private static final String OBJECT = "java.lang.Object";
    /** In hostile signatures, type variables may be bounded by each other. */
    private static final int DEEPEST = 50;

    private final Map<String, TypeUse> bounds = new LinkedHashMap<>();
    private final Map<String, List<TypeUse>> supertypes = new LinkedHashMap<>();
    private final List<TypeUse> parameters = new ArrayList<>();
    private String variable = "";

    private GenericSignature() {
        super(Opcodes.ASM9);
    }

    /** Reads the signature of a class; a class without type variables and type arguments has none. */
    static GenericSignature of(@Nullable String signature) {
        if (signature == null) {
            return NONE;
        }
        GenericSignature generics = new GenericSignature();
        new SignatureReader(signature).accept(generics);
        return generics;
    }

    /** The type variables in order, each with its first bound, which may be another variable. */
    Map<String, TypeUse> bounds() {
        return bounds;
    }

    /** The type arguments for each type directly above, by its binary name. */
    Map<String, List<TypeUse>> supertypes() {
        return supertypes;
    }

    /** The types of a method's parameters. The descriptor has the erasures, the signature the type variables. */
    static List<TypeUse> parameters(String descriptor, @Nullable String signature) {
        if (descriptor.startsWith("()")) {
            return List.of();
        }
        List<TypeUse> erased = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            erased.add(TypeUse.of(type.getClassName()));
        }
        if (signature == null) {
            return erased;
        }
        GenericSignature generics = of(signature);
        List<TypeUse> parameters = new ArrayList<>();
        for (int i = 0; i < erased.size(); i++) {
            TypeUse known =
                    i < generics.parameters.size() ? generics.ofType(generics.parameters.get(i)) : erased.get(i);
            parameters.add(new TypeUse(erased.get(i).erasure(), known.variable(), known.dimensions()));
        }
        return parameters;
    }

    /** A type variable of the method is replaced by its bound. */
    private TypeUse ofType(TypeUse use) {
        TypeUse bound = use;
        for (int depth = 0; depth < DEEPEST && bounds.containsKey(bound.variable()); depth++) {
            bound = bounds.get(bound.variable());
        }
        return bound.isVariable() ? new TypeUse(bound.erasure(), bound.variable(), use.dimensions()) : bound;
    }

    @Override
    public void visitFormalTypeParameter(String name) {
        variable = name;
    }

    @Override
    public SignatureVisitor visitClassBound() {
        String bounded = variable;
        return new Use((type, arguments) -> bounds.putIfAbsent(bounded, type));
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
        return visitClassBound();
    }

    @Override
    public SignatureVisitor visitSuperclass() {
        return new Use((type, arguments) -> supertypes.put(type.erasure(), arguments));
    }

    @Override
    public SignatureVisitor visitInterface() {
        return visitSuperclass();
    }

    @Override
    public SignatureVisitor visitParameterType() {
        return new Use((type, arguments) -> parameters.add(type));
    }

    /** One type with its arguments. */
    private static final class Use extends SignatureVisitor {

        private final BiConsumer<TypeUse, List<TypeUse>> receiver;
        private final StringBuilder name = new StringBuilder();
        private final List<TypeUse> arguments = new ArrayList<>();
        private int dimensions;

        Use(BiConsumer<TypeUse, List<TypeUse>> receiver) {
            super(Opcodes.ASM9);
            this.receiver = receiver;
        }

        @Override
        public void visitBaseType(char descriptor) {
            receiver.accept(use(Type.getType(String.valueOf(descriptor)).getClassName()), List.of());
        }

        @Override
        public void visitTypeVariable(String variable) {
            receiver.accept(new TypeUse(OBJECT, variable, 0).array(dimensions), List.of());
        }

        @Override
        public SignatureVisitor visitArrayType() {
            dimensions++;
            return this;
        }

        @Override
        public void visitClassType(String internalName) {
            name.append(internalName);
        }

        @Override
        public void visitInnerClassType(String simpleName) {
            name.append('$').append(simpleName);
            arguments.clear();
        }

        @Override
        public void visitTypeArgument() {
            arguments.add(TypeUse.of(OBJECT));
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Use((type, ignored) -> arguments.add(type));
        }

        @Override
        public void visitEnd() {
            receiver.accept(use(ClassFileType.binary(name.toString())), List.copyOf(arguments));
        }

        private TypeUse use(String erasure) {
            return TypeUse.of(erasure).array(dimensions);
        }
    }
}
