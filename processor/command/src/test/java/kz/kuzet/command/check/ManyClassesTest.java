package kz.kuzet.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A large module is checked as a whole. */
final class ManyClassesTest {

    private static final int CLASSES = 2_000;
    private static final int DEPTH = 10;

    @Test
    void everyEndpointOfALargeJarIsFound(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("large.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 0; number < CLASSES; number++) {
                zip.putNextEntry(new ZipEntry("com/example/E" + number + ".class"));
                zip.write(endpoint(number));
                zip.closeEntry();
            }
        }
        KuzetRun run = KuzetRun.check(jar);
        assertThat(run.processorFindings())
                .hasSize(CLASSES)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.startsWith("[KUZET301] com.example.E"));
        assertThat(run.ownCodes()).containsExactly("[KUZET501]");
        assertThat(run.out()).endsWith("Classes: 2000. Services: 0. Endpoints that provide none: 0. Findings: 2001.\n");
    }

    /** Ten at a time extend each other. */
    private static byte[] endpoint(int number) {
        ClassWriter writer = new ClassWriter(0);
        String parent = number % DEPTH == 0 ? "java/lang/Object" : "com/example/E" + (number - 1);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "com/example/E" + number, null, parent, null);
        writer.visitAnnotation("Lorg/springframework/web/bind/annotation/RestController;", true)
                .visitEnd();
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "get" + number, "()V", null, null);
        method.visitAnnotation("Lorg/springframework/web/bind/annotation/GetMapping;", true)
                .visitEnd();
        method.visitCode();
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 1);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
