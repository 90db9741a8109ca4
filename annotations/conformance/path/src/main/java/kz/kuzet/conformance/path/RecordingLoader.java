package kz.kuzet.conformance.path;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Loads Kuzet anew, so that each method tells {@link PassedMethods} when it is entered. Constructors and bridges do not tell, nor do
 * methods that only get or set one field: a request does not pass them, it is only looked at.
 */
public final class RecordingLoader extends ClassLoader {

    private static final String KUZET = "kz.kuzet.";
    private static final String TESTS = "kz.kuzet.conformance.";
    /** It loads Kuzet with the loader of its own classes. */
    private static final String CXF = "org.apache.cxf.";

    private static final String RECORDER = PassedMethods.class.getName().replace('.', '/');

    public RecordingLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isLoadedAnew(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private static boolean isLoadedAnew(String name) {
        return (name.startsWith(KUZET) && !name.startsWith(RecordingLoader.class.getPackageName()))
                || name.startsWith(CXF);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            byte[] recording = name.startsWith(TESTS) || name.startsWith(CXF) ? code : recording(code);
            return defineClass(name, recording, 0, recording.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** A class of Kuzet whose methods tell when they are entered. */
    public static byte[] recording(byte[] code) {
        ClassNode type = new ClassNode();
        new ClassReader(code).accept(type, 0);
        for (MethodNode method : type.methods) {
            if (isPassed(method)) {
                InsnList entry = new InsnList();
                entry.add(new LdcInsnNode(type.name.substring(type.name.lastIndexOf('/') + 1) + "." + method.name));
                entry.add(new MethodInsnNode(Opcodes.INVOKESTATIC, RECORDER, "enter", "(Ljava/lang/String;)V", false));
                method.instructions.insert(entry);
            }
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    private static boolean isPassed(MethodNode method) {
        boolean hasCode = (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
        return hasCode
                && (method.access & Opcodes.ACC_BRIDGE) == 0
                && !method.name.startsWith("<")
                && !isAccessor(method);
    }

    /** Whether it returns a field, as it is or as an Optional, or sets one. */
    private static boolean isAccessor(MethodNode method) {
        List<Integer> code = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            boolean wraps = instruction instanceof MethodInsnNode call
                    && call.owner.equals("java/util/Optional")
                    && call.name.equals("ofNullable");
            if (instruction.getOpcode() >= 0 && !wraps) {
                code.add(instruction.getOpcode());
            }
        }
        boolean getter = code.size() == 3 && code.get(0) == Opcodes.ALOAD && code.get(1) == Opcodes.GETFIELD;
        boolean setter = code.size() == 4 && code.get(0) == Opcodes.ALOAD && code.get(2) == Opcodes.PUTFIELD;
        return getter || setter;
    }
}
