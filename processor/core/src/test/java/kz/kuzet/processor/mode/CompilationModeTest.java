package kz.kuzet.processor.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compilations of other kinds: without a service, without classes, with files that hold no class. */
final class CompilationModeTest {

    @TempDir
    private Path folder;

    private static String endpoint(String type, String rest) {
        return "package a; " + DeclarationSource.IMPORTS + DeclarationSource.of(type) + " class " + type + " " + rest;
    }

    private TestCompilation compilation(TestCompiler compiler) {
        return TestCompilation.in(folder, compiler)
                .withOptions(compiler == TestCompiler.ECJ ? "-warn:-unusedImport" : "-Xlint:all,-processing");
    }

    /** The register is written all the same: it says that there is nothing. */
    @ParameterizedTest
    @EnumSource
    void withoutService(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource("a/E.java", "package a; class E {}")
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(Json.objects(Json.register(outcome), "services")).isEmpty();
        assertThat(outcome.resource("META-INF/services/kz.kuzet.guard.ServiceGuard"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void processingOnly(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withOptions("-proc:only")
                .withSource("a/E.java", endpoint("E", "{}"))
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.written())
                .containsOnlyKeys(
                        "META-INF/kuzet/register.json",
                        "META-INF/services/kz.kuzet.guard.ServiceGuard",
                        "a/EGuard.java");
        assertThat(outcome.classes().resolve("a/EGuard.class")).doesNotExist();
    }

    /** A build that generates in one step and compiles in another has the same files as one that does both at once. */
    @ParameterizedTest
    @EnumSource
    void processingAloneAndThenCompiling(TestCompiler compiler) {
        String source = endpoint("E", "{}");
        Outcome alone = compilation(compiler)
                .withOptions("-proc:only")
                .withSource("a/E.java", source)
                .run();
        TestCompilation without = compilation(compiler).withoutKuzet().withOptions("-proc:none");
        alone.written().forEach((path, text) -> {
            if (path.endsWith(".java")) {
                without.withSource(path, text);
            }
        });
        Outcome second = without.withSource("a/E.java", source).run();
        assertThat(second.success()).isTrue();
        assertThat(second.written()).isEqualTo(alone.written());
        Outcome third = compilation(compiler)
                .withOptions("-proc:only")
                .withSource("a/F.java", endpoint("F", "{}"))
                .run();
        assertCodes(third, "E", "F");
        assertThat(third.listedGuards()).containsExactly("a.EGuard", "a.FGuard");
    }

    /** It silences warnings. An error fails the build all the same, and all files are written where there is none. */
    @ParameterizedTest
    @EnumSource
    void withoutWarnings(TestCompiler compiler) {
        Outcome failed = compilation(compiler)
                .withOptions("-nowarn")
                .withSource("a/E.java", endpoint("E", "{ " + DeclarationSource.of(" ") + " void m() {} }"))
                .run();
        assertThat(failed.success()).isFalse();
        assertThat(failed.problems()).singleElement().asString().contains("error: [KUZET101]");
        Outcome outcome = compilation(compiler)
                .withOptions("-nowarn")
                .withSource("a/E.java", endpoint("E", "{}"))
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertCodes(outcome, "E");
        assertThat(outcome.listedGuards()).containsExactly("a.EGuard");
    }

    /** Some compilers know no modules, and give null: the header compiler of Bazel (turbine), and javac for Java 8. */
    @ParameterizedTest
    @EnumSource
    void compilerThatKnowsNoModules(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(new WithoutModules())
                .withSource("a/E.java", endpoint("E", "{}"))
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertCodes(outcome, "E");
        assertThat(outcome.source("a/EGuard.java")).contains("@Generated(");
    }

    /** Runs the processor in an environment without modules. */
    private static final class WithoutModules extends AbstractProcessor {

        private final KuzetProcessor kuzet = new KuzetProcessor();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return kuzet.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return kuzet.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Elements elements = proxy(Elements.class, environment.getElementUtils(), Map.of());
            kuzet.init(proxy(ProcessingEnvironment.class, environment, Map.of("getElementUtils", elements)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            kuzet.process(annotations, round);
            return false;
        }

        private static <T> T proxy(Class<T> type, T target, Map<String, Object> instead) {
            return type.cast(Proxy.newProxyInstance(
                    WithoutModules.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().equals("getModuleOf")) {
                            return null;
                        }
                        Object other = instead.get(method.getName());
                        return other == null ? method.invoke(target, arguments) : other;
                    }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesWithoutClass(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource("a/package-info.java", "/** A. */ @Deprecated package a;")
                .withSource("b/package-info.java", "/** B. */ package b;")
                .withSource("a/E.java", endpoint("E", "{}"))
                .withSource("c/Empty.java", "package c;")
                .withSource("c/None.java", ";")
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertCodes(outcome, "E");
    }

    @ParameterizedTest
    @EnumSource
    void classesTogetherInFile(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource(
                        "a/E.java",
                        endpoint("E", "{} ") + DeclarationSource.of("F") + " class F {} " + DeclarationSource.of("G")
                                + " interface G {} enum H { ONE } record I(int i) {} @interface J {}")
                .withOptions("-parameters")
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertCodes(outcome, "E", "F", "G");
    }

    /** What the compiler finds on the source path by itself is compiled with the rest, but no processor is told of it. */
    @Test
    void sourcesThatTheCompilerFinds() throws IOException {
        Path found = folder.resolve("found");
        Files.createDirectories(found.resolve("a"));
        Files.writeString(found.resolve("a/Found.java"), endpoint("Found", "{}"));
        Outcome outcome = TestCompilation.in(folder, TestCompiler.JAVAC)
                .withOptions("-sourcepath", found.toString(), "-implicit:class")
                .withSource("a/E.java", endpoint("E", "{ Found found; }"))
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertCodes(outcome, "E");
    }

    private static void assertCodes(Outcome outcome, String... codes) {
        assertThat(Json.objects(Json.register(outcome), "services"))
                .extracting(service -> service.get("code"))
                .isEqualTo(List.of(codes));
    }
}
