package kz.kuzet.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;

/** Modules that were really compiled, to be checked and tampered with. */
final class Compiled {

    private static final String CRITERIA = ", disclosureRisk = DisclosureRisk.PRESENT, databaseChange ="
            + " DatabaseChange.UNCHANGED, term = %s, termUnit = TermUnit.MINUTES, fee = Fee.FREE%s)";

    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Path frameworks;

    private Compiled(Path folder, Path frameworks) {
        this.folder = folder;
        this.frameworks = frameworks;
    }

    static Path frameworks(Path folder) {
        return FrameworkStubs.compiledInto(folder);
    }

    static Compiled in(Path folder, Path frameworks) {
        return new Compiled(folder, frameworks);
    }

    /** By which an application is known to be served by Spring MVC, with Kuzet's adapter. */
    static Path server(Path folder, Path frameworks) {
        String marker = Adapter.SPRING_MVC.marker();
        String packageName = marker.substring(0, marker.lastIndexOf('.'));
        String type = marker.substring(packageName.length() + 1);
        return in(folder, frameworks)
                .with(
                        "org.springframework.web.servlet",
                        "DispatcherServlet",
                        "public class DispatcherServlet { Object guards = new kz.kuzet.spring.KuzetGuards(); }")
                .with("kz.kuzet.spring", "KuzetGuards", "public class KuzetGuards {}")
                .with(packageName, type, "public class " + type + " {}")
                .bare();
    }

    /** A service of 2 points, on one line. */
    static String service(String code) {
        return service(code, "10", "");
    }

    static String service(String code, String term, String furtherAttributes) {
        return "@PublicService(code = \"" + code + "\", name = \"Certificate\""
                + CRITERIA.formatted(term, furtherAttributes.isEmpty() ? "" : ", " + furtherAttributes);
    }

    /** Adds a type of package com.example, whose text begins on line 2. */
    Compiled with(String type, String text) {
        return with("com.example", type, text);
    }

    Compiled with(String packageName, String type, String text) {
        sources.put(
                packageName.replace('.', '/') + "/" + type + ".java",
                "package " + packageName + "; import kz.kuzet.*; import org.springframework.web.bind.annotation.*;\n"
                        + text);
        return this;
    }

    /** Compiles with the processor, which finds nothing that fails. */
    Path processed() {
        return compiled(true, TestCompiler.JAVAC);
    }

    /** Compiles without. */
    Path bare() {
        return compiled(false, TestCompiler.JAVAC);
    }

    /** The compilation with the processor, for more options. */
    TestCompilation compilation(TestCompiler compiler) {
        TestCompilation compilation = TestCompilation.in(folder, compiler).withClassPath(frameworks);
        sources.forEach(compilation::withSource);
        return compilation;
    }

    Path compiled(boolean processed, TestCompiler compiler) {
        TestCompilation compilation = compilation(compiler);
        if (!processed) {
            compilation.withoutKuzet();
        }
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.success()).isTrue();
        return outcome.classes();
    }

    /** Packs folders into one archive, each under a prefix; a file among them is packed as it is. */
    static Path jar(Path file, Map<String, Path> contents) {
        try (ZipOutputStream zip = zip(file)) {
            for (Map.Entry<String, Path> content : contents.entrySet()) {
                for (Path each : files(content.getValue())) {
                    String name = Files.isDirectory(content.getValue())
                            ? content.getKey()
                                    + content.getValue()
                                            .relativize(each)
                                            .toString()
                                            .replace('\\', '/')
                            : content.getKey();
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(Files.readAllBytes(each));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** An archive that is read once, which is not worth the time of compressing it. */
    static ZipOutputStream zip(Path file) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try {
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copyAll(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
