package kz.kuzet.command.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.view.TypeView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A broken file is said to be broken, and breaks nothing else. */
final class BrokenClassFileTest {

    private static final String SOURCE = """
        package com.example;
        import kz.kuzet.*;
        @PublicService(code = "e_1", name = "Certificate", disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED, term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE,
            channels = {Channel.PORTAL}, composedOf = {"a", "b"})
        abstract class Endpoint<T extends Comparable<T>> implements java.util.function.Supplier<T> {
            static class Nested {}
            @PreparesRequest("e_1") <X extends T> T[] form(java.util.List<? super X> form, int number) {
                return number > 3 ? null : form(form, number + 1);
            }
        }
        """;

    private static Path classes;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        classes = TestCompilation.in(folder, TestCompiler.JAVAC)
                .withSource("com/example/Endpoint.java", SOURCE)
                .run()
                .classes();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(classes.resolve("com/example/" + name + ".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it as the command does, to the records that are checked. */
    private static ClassFileType read(byte[] file, String name) throws CommandException {
        ClassPool pool = new ClassPool();
        ClassFileType read = ClassFileReader.read(file, "com.example." + name, "", pool);
        pool.add(read);
        new ClassAnalyzer(pool, Set.of(), type -> true, AnsweredEndpoints.NONE).read(read);
        return read;
    }

    /** All that is seen of a class. */
    private static List<Object> seen(ClassFileType type) {
        return List.of(
                type.name(),
                type.sourceName(),
                type.kind(),
                type.nesting(),
                type.isAbstract(),
                type.isHidden(),
                type.superclassName(),
                type.interfaces().stream().map(TypeView::name).toList(),
                type.variables(),
                type.arguments("java.util.function.Supplier"),
                type.annotations(),
                type.methods().stream()
                        .map(method -> List.of(
                                method.signature(),
                                method.visibility(),
                                method.isStatic(),
                                method.annotations(),
                                type.lineOf(method.signature())))
                        .toList(),
                type.sourceFile(),
                type.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Endpoint", "EndpointGuard", "Endpoint$Nested"})
    void isReadWhereItIsWhole(String name) throws CommandException {
        assertThat(read(bytes(name), name).isGuard()).isEqualTo(name.equals("EndpointGuard"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Endpoint", "EndpointGuard", "Endpoint$Nested"})
    void everyTruncationIsNoticed(String name) {
        byte[] whole = bytes(name);
        for (int length = 0; length < whole.length; length++) {
            byte[] truncated = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(truncated, name))
                    .as("of length %s", length)
                    .isInstanceOf(CommandException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Endpoint", "EndpointGuard", "Endpoint$Nested"})
    void noByteMakesTheReaderFailInAnotherWay(String name) {
        byte[] whole = bytes(name);
        int unreadable = 0;
        for (int mask : new int[] {0x01, 0x40, 0x80, 0xFF}) {
            for (int position = 0; position < whole.length; position++) {
                byte[] flipped = whole.clone();
                flipped[position] ^= (byte) mask;
                try {
                    read(flipped, name);
                } catch (CommandException e) {
                    unreadable++;
                }
            }
        }
        assertThat(unreadable).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 99, 255, 65_535})
    void aNewerJavaIsRead(int major) throws CommandException {
        byte[] newer = bytes("Endpoint");
        newer[6] = (byte) (major >> 8);
        newer[7] = (byte) major;
        assertThat(seen(read(newer, "Endpoint"))).isEqualTo(seen(read(bytes("Endpoint"), "Endpoint")));
    }

    @Test
    void previewFeaturesAreNoHindrance() throws CommandException {
        byte[] preview = bytes("Endpoint");
        preview[4] = (byte) 0xFF;
        preview[5] = (byte) 0xFF;
        assertThat(seen(read(preview, "Endpoint"))).isEqualTo(seen(read(bytes("Endpoint"), "Endpoint")));
    }

    @Test
    void somethingElseIsSaidToBeSomethingElse() {
        byte[] source = SOURCE.getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(new byte[0], new byte[23], new byte[24], source)) {
            assertThatThrownBy(() -> read(file, "Endpoint"))
                    .isInstanceOfSatisfying(
                            CommandException.class,
                            e -> assertThat(e.message()).isEqualTo(Message.CLASS_FILE_OF_NO_KIND));
        }
    }

    @Test
    void aClassUnderAnotherNameIsRefused() {
        assertThatThrownBy(() -> read(bytes("Endpoint"), "Other")).isInstanceOfSatisfying(CommandException.class, e -> {
            assertThat(e.message()).isEqualTo(Message.CLASS_FILE_OF_ANOTHER);
            assertThat(e.in(new Messages(Language.EN))).contains("com.example.Endpoint");
        });
    }

    @Test
    void circlesEnd() throws CommandException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC,
                "com/example/A$B",
                "<T:TT;>Lcom/example/A$B<TT;>;",
                "com/example/A$B",
                new String[] {"com/example/A$B"});
        writer.visitInnerClass("com/example/A$B", "com/example/A$C", "B", 0);
        writer.visitInnerClass("com/example/A$C", "com/example/A$B", "C", 0);
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "m", "(Ljava/lang/Object;)V", "(TT;)V", null);
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "m", "(Ljava/lang/String;)V", "(TT;)V", null);
        writer.visitEnd();
        byte[] file = writer.toByteArray();
        assertThat(read(file, "A$B").methods()).hasSize(2);
    }
}
