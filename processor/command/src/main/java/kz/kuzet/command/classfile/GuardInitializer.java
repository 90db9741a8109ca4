package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Follows the static initializer of a guard: {@code GUARD = new TheGuard()} and nothing else. */
final class GuardInitializer extends StrictCode {

    private final String guard;
    private final List<String> seen = new ArrayList<>();

    /**
     * @param guard internal name of the guard
     */
    GuardInitializer(String guard) {
        this.guard = guard;
    }

    /** Whether it did what it should, once all code was seen. */
    boolean isSound() {
        return !isRefused() && seen.equals(List.of("new", "dup", "init", "GUARD", "return"));
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW && type.equals(guard)) {
            seen.add("new");
        } else {
            super.visitTypeInsn(opcode, type);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        switch (opcode) {
            case Opcodes.DUP -> seen.add("dup");
            case Opcodes.RETURN -> seen.add("return");
            default -> super.visitInsn(opcode);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (opcode == Opcodes.INVOKESPECIAL
                && owner.equals(guard)
                && name.equals("<init>")
                && descriptor.equals("()V")) {
            seen.add("init");
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.PUTSTATIC && owner.equals(guard) && descriptor.equals("L" + guard + ";")) {
            seen.add(name);
        } else {
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }
    }
}
