package kz.kuzet.command.classfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Reads which classes of Kuzet a class hands to its framework, so that an adapter runs: it creates them, names them as a constant,
 * or imports them with an annotation.
 */
final class NamedAdapters {

    private static final String KUZET = "kz.kuzet.";

    private final Set<String> found = new HashSet<>();

    private NamedAdapters() {}

    /** Returns the binary names of these classes. What Kuzet's own classes name says nothing of the application. */
    static Set<String> of(ClassNode node) {
        NamedAdapters adapters = new NamedAdapters();
        if (!ClassFileType.binary(node.name).startsWith(KUZET)) {
            adapters.read(node);
        }
        return Set.copyOf(adapters.found);
    }

    private void read(ClassNode node) {
        values(node.visibleAnnotations).forEach(this::add);
        for (MethodNode method : node.methods) {
            values(method.visibleAnnotations).forEach(this::add);
            method.instructions.forEach(instruction -> {
                if (instruction instanceof LdcInsnNode constant) {
                    add(constant.cst);
                } else if (instruction instanceof TypeInsnNode created && created.getOpcode() == Opcodes.NEW) {
                    add(Type.getObjectType(created.desc));
                }
            });
        }
    }

    private static Stream<Object> values(@Nullable List<AnnotationNode> annotations) {
        return annotations == null
                ? Stream.of()
                : annotations.stream().flatMap(annotation -> elements(annotation.values));
    }

    private static Stream<Object> elements(@Nullable Object value) {
        if (value instanceof AnnotationNode nested) {
            return elements(nested.values);
        }
        return value instanceof List<?> elements
                ? elements.stream().flatMap(NamedAdapters::elements)
                : Stream.ofNullable(value);
    }

    private void add(Object constant) {
        if (constant instanceof Type type && type.getClassName().startsWith(KUZET)) {
            found.add(type.getClassName());
        }
    }
}
