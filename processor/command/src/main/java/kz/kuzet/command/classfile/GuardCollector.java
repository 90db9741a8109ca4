package kz.kuzet.command.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a guard: a final class whose constructor states constants, and which does nothing else. */
final class GuardCollector {

    private final boolean isFinal;
    private final GuardInitializer initializer;
    private boolean initialized;
    private @Nullable GuardConstructor constructor;
    private @Nullable String strange;

    /**
     * @param name internal name of the guard
     * @param flags of the class
     */
    GuardCollector(String name, int flags) {
        isFinal = (flags & Opcodes.ACC_FINAL) != 0;
        initializer = new GuardInitializer(name);
    }

    @Nullable
    MethodVisitor method(int flags, String name, String descriptor, FirstLine line) {
        if (name.equals("<init>") && descriptor.equals("()V") && flags == Opcodes.ACC_PUBLIC && constructor == null) {
            constructor = new GuardConstructor() {
                @Override
                public void visitLineNumber(int number, Label start) {
                    line.see(number);
                }
            };
            return constructor;
        }
        if (name.equals("<clinit>") && !initialized) {
            initialized = true;
            return initializer;
        }
        strange = name + "()";
        return null;
    }

    /** What came of it, once all methods were seen. */
    GuardReading reading() {
        if (!isFinal) {
            return new GuardReading.NotUnderstood("final");
        }
        if (strange != null) {
            return new GuardReading.NotUnderstood(strange);
        }
        if (constructor == null) {
            return new GuardReading.NotUnderstood("<init>()");
        }
        if (!initialized || !initializer.isSound()) {
            return new GuardReading.NotUnderstood("<clinit>()");
        }
        return constructor.reading();
    }
}
