package kz.kuzet.command.classfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import kz.kuzet.command.classfile.GuardDeclaration.ConstantArray;
import kz.kuzet.command.classfile.WrittenAnnotation.EnumValue;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Follows the constructor of a guard: {@code super(ServiceDeclaration.of(…)….askingFor(…))} with constants and nothing else, as
 * every compiler translates it.
 */
class GuardConstructor extends StrictCode {

    private static final String GUARD = "kz/kuzet/guard/ServiceGuard";
    private static final Object THIS = new Object();
    private static final int LONGEST_ARRAY = 65_535;

    private final Deque<Object> stack = new ArrayDeque<>();
    private @Nullable GuardDeclaration passed;
    private boolean returned;

    /** What came of it, once all code was seen. */
    GuardReading reading() {
        String refusal = refusal();
        if (refusal != null) {
            return new GuardReading.NotUnderstood(refusal);
        }
        if (passed == null || !returned) {
            return new GuardReading.NotUnderstood("askingFor()");
        }
        try {
            return new GuardReading.Stated(passed.constants());
        } catch (UnreadableClassException e) {
            return new GuardReading.NotUnderstood(e.argument());
        }
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        if (opcode == Opcodes.ALOAD && index == 0) {
            push(THIS);
        } else {
            super.visitVarInsn(opcode, index);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (Opcodes.ICONST_M1 <= opcode && opcode <= Opcodes.ICONST_5) {
            push(opcode - Opcodes.ICONST_0);
        } else if (opcode == Opcodes.DUP) {
            Object top = pop();
            push(top);
            push(top);
        } else if (opcode == Opcodes.AASTORE) {
            store(pop(), pop(), pop());
        } else if (opcode == Opcodes.RETURN && stack.isEmpty() && passed != null) {
            returned = true;
        } else {
            super.visitInsn(opcode);
        }
    }

    private void store(Object value, Object index, Object array) {
        if (array instanceof ConstantArray constants
                && index instanceof Integer position
                && 0 <= position
                && position < constants.elements().length
                && constants.elements()[position] == null
                && constants.elementType().equals(typeOf(value))) {
            constants.elements()[position] = value;
        } else {
            refuse("opcode " + Opcodes.AASTORE);
        }
    }

    private static String typeOf(Object value) {
        return value instanceof EnumValue constant
                ? constant.type()
                : value.getClass().getName();
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.BIPUSH || opcode == Opcodes.SIPUSH) {
            push(operand);
        } else {
            super.visitIntInsn(opcode, operand);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String || value instanceof Integer) {
            push(value);
        } else {
            super.visitLdcInsn(value);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETSTATIC && descriptor.equals("L" + owner + ";")) {
            push(new EnumValue(owner.replace('/', '.'), name));
        } else {
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        Object length = opcode == Opcodes.ANEWARRAY ? pop() : THIS;
        if (length instanceof Integer elements && 0 <= elements && elements <= LONGEST_ARRAY) {
            push(new ConstantArray(type.replace('/', '.'), new Object[elements]));
        } else {
            super.visitTypeInsn(opcode, type);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        List<Object> arguments = new ArrayList<>();
        for (int left = Type.getArgumentTypes(descriptor).length; left > 0; left--) {
            arguments.add(pop());
        }
        // The last one lies on top of the stack.
        Collections.reverse(arguments);
        switch (opcode) {
            case Opcodes.INVOKESTATIC ->
                GuardDeclaration.begin(owner, name, descriptor, arguments)
                        .ifPresentOrElse(this::push, () -> refuse(name + "()"));
            case Opcodes.INVOKEINTERFACE, Opcodes.INVOKEVIRTUAL -> continueWith(owner, name, descriptor, arguments);
            default -> passToSuperclass(owner, name, descriptor, arguments);
        }
    }

    private void continueWith(String owner, String name, String descriptor, List<Object> arguments) {
        Object receiver = pop();
        if (receiver instanceof GuardDeclaration declaration && declaration.call(owner, name, descriptor, arguments)) {
            push(declaration);
        } else {
            refuse(name + "()");
        }
    }

    private void passToSuperclass(String owner, String name, String descriptor, List<Object> arguments) {
        boolean isSuperConstructor = owner.equals(GUARD)
                && name.equals("<init>")
                && descriptor.equals("(Lkz/kuzet/guard/ServiceDescriptor;)V");
        if (isSuperConstructor
                && passed == null
                && pop() == THIS
                && arguments.get(0) instanceof GuardDeclaration declaration
                && declaration.isComplete()) {
            passed = declaration;
        } else {
            refuse(name + "()");
        }
    }

    private void push(Object value) {
        if (returned) {
            refuse("return");
        }
        stack.push(value);
    }

    private Object pop() {
        if (stack.isEmpty()) {
            refuse("stack");
            return new Object();
        }
        return stack.pop();
    }
}
