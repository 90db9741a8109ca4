package kz.kuzet.command.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Follows code that does one thing only: the first instruction that is not foreseen ends it. */
abstract class StrictCode extends MethodVisitor {

    private @Nullable String refused;

    StrictCode() {
        super(Opcodes.ASM9);
    }

    /** What was not foreseen; nothing if all was. */
    @Nullable
    String refusal() {
        return refused;
    }

    /** Ends it; the first reason stays. It is a name or an opcode, in no language. */
    void refuse(String reason) {
        if (refused == null) {
            refused = reason;
        }
    }

    boolean isRefused() {
        return refused != null;
    }

    private void instruction(int opcode) {
        refuse("opcode " + opcode);
    }

    @Override
    public void visitInsn(int opcode) {
        instruction(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        instruction(opcode);
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        instruction(opcode);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        instruction(opcode);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        refuse(name);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        refuse(name + "()");
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        refuse(name + "()");
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        instruction(opcode);
    }

    @Override
    public void visitLdcInsn(Object value) {
        refuse(value.toString());
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        instruction(Opcodes.IINC);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        instruction(Opcodes.TABLESWITCH);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        instruction(Opcodes.LOOKUPSWITCH);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        instruction(Opcodes.MULTIANEWARRAY);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        refuse("catch");
    }
}
