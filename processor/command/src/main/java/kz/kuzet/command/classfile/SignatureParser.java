package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kz.kuzet.view.TypeUse;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads generic signatures of classes and methods. */
final class SignatureParser extends SignatureVisitor {

    private static final String OBJECT = "java.lang.Object";
    /** Variables of hostile signatures may be bounded by each other. */
    private static final int DEEPEST = 50;

    private final Map<String, TypeUse> bounds = new LinkedHashMap<>();
    private final Map<String, List<TypeUse>> supertypes = new LinkedHashMap<>();
    private final List<TypeUse> parameters = new ArrayList<>();
    private String variable = "";

    private SignatureParser() {
        super(Opcodes.ASM9);
    }

    static CompiledClass.Generics ofClass(@Nullable String signature) {
        if (signature == null) {
            return CompiledClass.Generics.NONE;
        }
        SignatureParser parser = parse(signature);
        return new CompiledClass.Generics(parser.bounds, parser.supertypes);
    }

    /** The types of a method's parameters: the descriptor has the erasures, the signature the type variables. */
    static List<TypeUse> ofMethod(String descriptor, @Nullable String signature) {
        List<TypeUse> erased = Stream.of(Type.getArgumentTypes(descriptor))
                .map(type -> TypeUse.of(type.getClassName()))
                .toList();
        if (signature == null) {
            return erased;
        }
        SignatureParser parser = parse(signature);
        List<TypeUse> parameters = new ArrayList<>();
        for (int i = 0; i < erased.size(); i++) {
            TypeUse known = i < parser.parameters.size() ? parser.ofType(parser.parameters.get(i)) : erased.get(i);
            parameters.add(new TypeUse(erased.get(i).erasure(), known.variable(), known.dimensions()));
        }
        return parameters;
    }

    private static SignatureParser parse(String signature) {
        SignatureParser parser = new SignatureParser();
        new SignatureReader(signature).accept(parser);
        return parser;
    }

    /** A type variable of the method is taken for its bound. */
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
        return bound(variable);
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
        return bound(variable);
    }

    private SignatureVisitor bound(String name) {
        return new Use((type, arguments) -> bounds.putIfAbsent(name, type));
    }

    @Override
    public SignatureVisitor visitSuperclass() {
        return supertype();
    }

    @Override
    public SignatureVisitor visitInterface() {
        return supertype();
    }

    private SignatureVisitor supertype() {
        return new Use((type, arguments) -> supertypes.put(type.erasure(), arguments));
    }

    @Override
    public SignatureVisitor visitParameterType() {
        return new Use((type, arguments) -> parameters.add(type));
    }

    @Override
    public SignatureVisitor visitReturnType() {
        return new Use((type, arguments) -> {});
    }

    @Override
    public SignatureVisitor visitExceptionType() {
        return new Use((type, arguments) -> {});
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
            receiver.accept(use(ClassCollector.binary(name.toString())), List.copyOf(arguments));
        }

        private TypeUse use(String erasure) {
            return TypeUse.of(erasure).array(dimensions);
        }
    }
}
