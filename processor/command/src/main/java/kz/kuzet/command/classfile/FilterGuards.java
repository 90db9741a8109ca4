package kz.kuzet.command.classfile;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads which guards the code of a class gives to filters of functional endpoints of Spring. The constant of the guard has to be the
 * argument itself: what is passed on through variables cannot be told.
 */
final class FilterGuards {

    private static final String CONSTANT = "GUARD";
    private static final Set<String> FILTERS =
            Set.of("kz/kuzet/spring/GuardFilters", "kz/kuzet/spring/webflux/ReactiveGuardFilters");
    private static final Set<String> METHODS = Set.of("guard", "preparesRequest");

    private FilterGuards() {}

    static Set<FilterGuard> of(ClassNode node) {
        Set<FilterGuard> found = new HashSet<>();
        for (MethodNode method : node.methods) {
            @Nullable FieldInsnNode constant = null;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction.getOpcode() < 0) {
                    // A label, a line or a frame.
                    continue;
                }
                if (constant != null
                        && instruction instanceof MethodInsnNode call
                        && FILTERS.contains(call.owner)
                        && METHODS.contains(call.name)) {
                    found.add(new FilterGuard(ClassFileType.binary(call.owner), ClassFileType.binary(constant.owner)));
                }
                constant = constant(instruction);
            }
        }
        return Set.copyOf(found);
    }

    /** The methods that make such a filter in their own code, each by its name and descriptor. */
    static Set<String> methods(ClassNode node) {
        Set<String> found = new HashSet<>();
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof MethodInsnNode call && FILTERS.contains(call.owner)) {
                    found.add(method.name + method.desc);
                }
            }
        }
        return Set.copyOf(found);
    }

    private static @Nullable FieldInsnNode constant(AbstractInsnNode instruction) {
        return instruction instanceof FieldInsnNode field
                        && field.getOpcode() == Opcodes.GETSTATIC
                        && field.name.equals(CONSTANT)
                ? field
                : null;
    }
}
