package kz.kuzet.command.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.view.MethodView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.springframework.web.bind.annotation.RestController;
import picocli.CommandLine;

/** What is not read of most classes of an application would have told nothing, or is read when somebody asks. */
final class SkippedCodeTest {

    private static final List<byte[]> FILES = new ArrayList<>();

    /** All classes of some jars that others made, and of an adapter. */
    @BeforeAll
    static void read() throws Exception {
        for (Class<?> of : List.of(RestController.class, CommandLine.class, ClassReader.class, KuzetGuards.class)) {
            Path place = Path.of(
                    of.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (FileSystem jar = Files.isDirectory(place) ? null : FileSystems.newFileSystem(place)) {
                read(jar == null ? place : jar.getPath("/"));
            }
        }
        assertThat(FILES).hasSizeGreaterThan(800);
    }

    private static void read(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(
                            each -> each.toString().endsWith(".class") && !each.endsWith("module-info.class"))
                    .toList()) {
                FILES.add(Files.readAllBytes(file));
            }
        }
    }

    private static ClassNode whole(byte[] file) {
        ClassNode node = new ClassNode();
        new ClassReader(file).accept(node, ClassReader.SKIP_FRAMES);
        return node;
    }

    @Test
    void codeThatConcernsKuzetIsRecognizedByItsConstants() {
        int concerned = 0;
        for (byte[] file : FILES) {
            ClassNode node = whole(file);
            boolean found = !AskedGuards.of(node).isEmpty()
                    || !FilterGuards.of(node).isEmpty()
                    || !NamedAdapters.of(node).isEmpty();
            concerned += found ? 1 : 0;
            assertThat(new ClassFileOutline(new ClassFileBytes(file)).concernsKuzet() || !found)
                    .as(node.name)
                    .isTrue();
        }
        assertThat(concerned).isPositive();
    }

    @Test
    void linesAreThoseOfTheCode() {
        int known = 0;
        for (byte[] file : FILES) {
            List<Integer> expected = new ArrayList<>();
            for (MethodNode method : whole(file).methods) {
                expected.add(StreamSupport.stream(method.instructions.spliterator(), false)
                        .filter(LineNumberNode.class::isInstance)
                        .mapToInt(instruction -> ((LineNumberNode) instruction).line)
                        .min()
                        .orElse(0));
            }
            ClassFileBytes bytes = new ClassFileBytes(file);
            assertThat(new MemberTables(bytes, new ClassFileOutline(bytes)).lines())
                    .containsExactly(expected.stream().mapToInt(line -> line).toArray());
            known += (int) expected.stream().filter(line -> line > 0).count();
        }
        assertThat(known).isPositive();
    }

    @Test
    void annotationsAreThoseOfTheClassAndItsMembers() {
        int found = 0;
        for (byte[] file : FILES) {
            Set<String> expected = new TreeSet<>();
            new ClassReader(file).accept(new AnnotationNames(expected), ClassReader.SKIP_CODE);
            ClassFileBytes bytes = new ClassFileBytes(file);
            assertThat(new MemberTables(bytes, new ClassFileOutline(bytes)).annotations())
                    .isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(500);
    }

    /** The names of the annotations of a class, its fields and its methods, and of those within these. */
    private static final class AnnotationNames extends ClassVisitor {

        private final Set<String> names;

        AnnotationNames(Set<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            names.add(Type.getType(descriptor).getClassName());
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String name, String nested) {
                    return AnnotationNames.this.visitAnnotation(nested, true);
                }

                @Override
                public AnnotationVisitor visitArray(String name) {
                    return this;
                }
            };
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return AnnotationNames.this.visitAnnotation(annotation, visible);
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return AnnotationNames.this.visitAnnotation(annotation, visible);
                }
            };
        }
    }

    /** A library whose generic types cannot be read is reported only when somebody reads them. */
    @Test
    void aClassThatProvesToBeBrokenIsRemembered() throws CommandException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "com/example/A", null, "java/lang/Object", null);
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "broken", "(Ljava/lang/Object;)V", "(Lx", null);
        writer.visitEnd();
        ClassPool pool = new ClassPool();
        ClassFileType type = ClassFileReader.read(writer.toByteArray(), "com.example.A", "a place", pool);
        assertThat(type.methods()).extracting(MethodView::name).containsExactly("broken");
        assertThat(pool.broken()).isEmpty();
        assertThat(type.methods().get(0).parameters()).isEmpty();
        assertThat(pool.broken()).containsExactly("a place");
    }
}
