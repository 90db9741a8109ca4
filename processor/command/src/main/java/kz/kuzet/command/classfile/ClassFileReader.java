package kz.kuzet.command.classfile;

import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.command.classfile.UnreadableClassException.Flaw;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** Reads class files without loading them. */
public final class ClassFileReader {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int MAJOR_VERSION = 6;
    private static final int NEWEST_KNOWN = Opcodes.V27;
    private static final int SHORTEST = 24;
    private static final int BYTE = 8;
    private static final int BYTE_MASK = 0xFF;
    private static final String GUARD = "kz/kuzet/guard/ServiceGuard";

    private ClassFileReader() {}

    /**
     * Reads a class.
     *
     * @param file the bytes of the file, which may be hostile
     * @param name binary name that the place of the file demands
     * @param place where the file is, for messages
     * @throws UnreadableClassException if it is no class file, or that of another class
     */
    public static CompiledClass read(byte[] file, String name, String place) throws UnreadableClassException {
        CompiledClass read = guarded(() -> {
            ClassCollector collector = new ClassCollector();
            reader(file).accept(collector, ClassReader.SKIP_FRAMES);
            return collector.collected(place);
        });
        if (!read.binaryName().equals(name)) {
            throw new UnreadableClassException(Flaw.OTHER_CLASS, read.binaryName());
        }
        return read;
    }

    /**
     * Reads which guards a module provides.
     *
     * @param file the bytes of {@code module-info.class}
     * @return binary names
     * @throws UnreadableClassException if it is no class file
     */
    public static Set<String> providedGuards(byte[] file) throws UnreadableClassException {
        return guarded(() -> {
            Set<String> guards = new TreeSet<>();
            reader(file).accept(new ProvidesCollector(guards), ClassReader.SKIP_CODE);
            return guards;
        });
    }

    private static ClassReader reader(byte[] file) throws UnreadableClassException {
        if (file.length < SHORTEST || magic(file) != MAGIC) {
            throw new UnreadableClassException(Flaw.NO_CLASS_FILE, "");
        }
        return new ClassReader(knownVersion(file));
    }

    private static int magic(byte[] file) {
        int magic = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            magic = (magic << BYTE) | (file[i] & BYTE_MASK);
        }
        return magic;
    }

    /**
     * ASM refuses a class file of a newer Java than it knows. What is looked at here has not changed for decades, so such a file is
     * read as one of the newest known version; where it holds something new after all, reading it fails.
     */
    private static byte[] knownVersion(byte[] file) {
        int major = ((file[MAJOR_VERSION] & BYTE_MASK) << BYTE) | (file[MAJOR_VERSION + 1] & BYTE_MASK);
        if (major <= NEWEST_KNOWN) {
            return file;
        }
        byte[] known = file.clone();
        known[MAJOR_VERSION] = 0;
        known[MAJOR_VERSION + 1] = (byte) NEWEST_KNOWN;
        return known;
    }

    /** ASM trusts what it reads: what it throws at a file that is broken may be anything. */
    private static <T> T guarded(Reading<T> reading) throws UnreadableClassException {
        try {
            return reading.read();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new UnreadableClassException(Flaw.BROKEN, "");
        } catch (OutOfMemoryError e) {
            // A length in it is absurd. The memory was not there to be taken, so none is missing now.
            throw new UnreadableClassException(Flaw.BROKEN, "");
        }
    }

    private interface Reading<T> {
        T read() throws UnreadableClassException;
    }

    /** What a module declares. */
    private static final class ProvidesCollector extends ClassVisitor {

        private final Set<String> guards;

        ProvidesCollector(Set<String> guards) {
            super(Opcodes.ASM9);
            this.guards = guards;
        }

        @Override
        public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
            return new ModuleVisitor(Opcodes.ASM9) {
                @Override
                public void visitProvide(String service, String... providers) {
                    if (service.equals(GUARD)) {
                        for (String provider : providers) {
                            guards.add(provider.replace('/', '.'));
                        }
                    }
                }
            };
        }
    }
}
