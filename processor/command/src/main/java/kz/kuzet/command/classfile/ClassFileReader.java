package kz.kuzet.command.classfile;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.ModuleProvideNode;

/** Reads class files without loading them. */
public final class ClassFileReader {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int VERSION = 4;
    private static final int MAJOR_VERSION = 6;
    private static final int NEWEST_KNOWN = Opcodes.V27;
    private static final int SHORTEST = 24;

    private ClassFileReader() {}

    /**
     * Reads a class.
     *
     * @param file the bytes of the file, which may be hostile
     * @param name binary name according to the place of the file
     * @param place the place of the file, for messages
     * @param pool the pool in which other classes are looked up; the class is not added to it
     * @throws CommandException if it is no class file, or that of another class
     */
    public static ClassFileType read(byte[] file, String name, Object place, ClassPool pool) throws CommandException {
        ClassFileType read = guarded(file, place, () -> {
            ClassFileBytes bytes = new ClassFileBytes(file);
            ClassFileOutline outline = new ClassFileOutline(bytes);
            if ((outline.access() & Opcodes.ACC_MODULE) != 0) {
                throw new IllegalArgumentException("a module is no class");
            }
            return new ClassFileType(pool, place, bytes, outline);
        });
        if (!read.name().equals(name)) {
            throw CommandException.at(place, Message.CLASS_FILE_OF_ANOTHER, read.name());
        }
        return read;
    }

    /** Reads the binary names of the guards that a module provides, from its {@code module-info.class}. */
    public static Set<String> providedGuards(byte[] file, Object place) throws CommandException {
        return guarded(file, place, () -> {
            ClassNode node = tree(new ClassFileBytes(file), ClassReader.SKIP_CODE);
            List<ModuleProvideNode> provided =
                    node.module == null || node.module.provides == null ? List.of() : node.module.provides;
            return provided.stream()
                    .filter(provide -> ClassFileType.binary(provide.service).equals(ClassFileType.GUARD))
                    .flatMap(provide -> provide.providers.stream())
                    .map(ClassFileType::binary)
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }

    /** The tree of a class without its fields. */
    static ClassNode tree(ClassFileBytes bytes, int flags) {
        ClassNode node = new ClassWithoutFields();
        new ClassReader(ofKnownVersion(bytes.file())).accept(node, flags);
        return node;
    }

    /** Nothing is read from fields, and there are many. */
    private static final class ClassWithoutFields extends ClassNode {

        ClassWithoutFields() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            return null;
        }
    }

    /**
     * Adapts the version. ASM refuses class files of a newer Java than it knows. What is read here has not changed for decades,
     * so such a file is read as one of the newest known version. If it contains something new after all, reading fails.
     */
    private static byte[] ofKnownVersion(byte[] file) {
        int major = Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(MAJOR_VERSION));
        return major <= NEWEST_KNOWN
                ? file
                : ByteBuffer.wrap(file.clone()).putInt(VERSION, NEWEST_KNOWN).array();
    }

    /**
     * ASM trusts its input, so a broken file may cause any exception, even an OutOfMemoryError where a length in it is absurd.
     */
    private static <T> T guarded(byte[] file, Object place, Supplier<T> reading) throws CommandException {
        if (file.length < SHORTEST || ByteBuffer.wrap(file).getInt() != MAGIC) {
            throw CommandException.at(place, Message.CLASS_FILE_OF_NO_KIND);
        }
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError | AssertionError | OutOfMemoryError e) {
            throw CommandException.at(place, Message.CLASS_FILE_BROKEN);
        }
    }
}
