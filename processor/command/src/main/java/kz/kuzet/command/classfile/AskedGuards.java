package kz.kuzet.command.classfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads which guards the code of a class asks: by their constant, by a method that decides, or by one that puts them before others. */
final class AskedGuards {

    static final String CONSTANT = "GUARD";
    static final String DECIDING = "decide";
    static final String PUTTING_BEFORE = "guard";

    private final Set<String> found = new HashSet<>();

    private AskedGuards() {}

    /** Returns the binary names of the classes whose constant or method is used. Other classes may have such members too. */
    static Set<String> of(ClassNode node) {
        AskedGuards guards = new AskedGuards();
        for (MethodNode method : node.methods) {
            method.instructions.forEach(guards::read);
        }
        return Set.copyOf(guards.found);
    }

    private void read(AbstractInsnNode instruction) {
        if (instruction instanceof FieldInsnNode field
                && field.getOpcode() == Opcodes.GETSTATIC
                && field.name.equals(CONSTANT)) {
            add(field.owner);
        } else if (instruction instanceof MethodInsnNode call && isAsking(call.name)) {
            add(call.owner);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            // A method reference is an argument of the call that makes the lambda.
            for (Object argument : List.of(dynamic.bsmArgs)) {
                if (argument instanceof Handle handle && isAsking(handle.getName())) {
                    add(handle.getOwner());
                }
            }
        }
    }

    private static boolean isAsking(String method) {
        return method.startsWith(DECIDING) || method.equals(PUTTING_BEFORE);
    }

    private void add(String owner) {
        found.add(ClassFileType.binary(owner));
    }
}
