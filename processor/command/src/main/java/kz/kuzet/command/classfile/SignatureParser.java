package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads generic signatures of classes and methods. */
final class SignatureParser extends SignatureVisitor {

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

    /**
     * A method's parameters with its own type variables.
     *
     * @param parameters in order
     * @param bounds of the variables
     */
    record OfMethod(List<TypeUse> parameters, Map<String, TypeUse> bounds) {}

    static OfMethod ofMethod(String descriptor, @Nullable String signature) {
        if (signature == null) {
            List<TypeUse> erased = Arrays.stream(Type.getArgumentTypes(descriptor))
                    .map(Type::getDescriptor)
                    .map(TypeUse::of)
                    .toList();
            return new OfMethod(erased, Map.of());
        }
        SignatureParser parser = parse(signature);
        return new OfMethod(parser.parameters, parser.bounds);
    }

    private static SignatureParser parse(String signature) {
        SignatureParser parser = new SignatureParser();
        new SignatureReader(signature).accept(parser);
        return parser;
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
        return new Use(
                (type, arguments) -> supertypes.put(Type.getType(type.name()).getClassName(), arguments));
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
            receiver.accept(new TypeUse(dimensions, false, String.valueOf(descriptor)), List.of());
        }

        @Override
        public void visitTypeVariable(String variable) {
            receiver.accept(new TypeUse(dimensions, true, variable), List.of());
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
            arguments.add(TypeUse.of("Ljava/lang/Object;"));
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Use((type, ignored) -> arguments.add(type));
        }

        @Override
        public void visitEnd() {
            receiver.accept(new TypeUse(dimensions, false, "L" + name + ";"), List.copyOf(arguments));
        }
    }
}
