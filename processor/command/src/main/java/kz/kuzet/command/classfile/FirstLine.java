package kz.kuzet.command.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The smallest line number that was seen. */
final class FirstLine {

    private int first;

    void see(int number) {
        if (first == 0 || number < first) {
            first = number;
        }
    }

    /** 0 where none was seen. */
    int number() {
        return first;
    }

    /** Looks at the lines of a method; what is synthetic has lines of something else. */
    @Nullable
    MethodVisitor of(int flags) {
        return (flags & Opcodes.ACC_SYNTHETIC) != 0
                ? null
                : new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitLineNumber(int number, Label start) {
                        see(number);
                    }
                };
    }
}
