package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that succeed although the processor saw nothing of them: {@code kuzet check} says so, and what the cause may be. */
final class NotProcessedTest {

    private static final String UNCLASSIFIED = "@RestController class Tax { @PostMapping void pay() {} }";

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    /** Claims everything that it is shown, which the compiler takes at its word. */
    @SuppressWarnings("DoNotClaimAnnotations") // claiming is what is tried
    private static final class Greedy extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        @SuppressWarnings("DoNotClaimAnnotations") // to keep the others from running
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return true;
        }
    }

    private TestCompilation compilation(TestCompiler compiler, String type, String text) {
        return TestCompilation.in(folder.resolve("module"), compiler)
                .withClassPath(frameworks)
                .withSource(
                        "com/example/" + type + ".java",
                        "package com.example; import kz.kuzet.*; import org.springframework.web.bind.annotation.*;\n"
                                + text);
    }

    private void assertNoticed(Outcome outcome) {
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        KuzetRun run = KuzetRun.check(outcome.classes(), "--class-path", frameworks);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.findings().get(0))
                .contains("error: [KUZET501] The module " + outcome.classes()
                        + " was compiled without the Kuzet processor")
                .contains(
                        "of every execution of the compiler",
                        "before any processor that claims all annotations",
                        "what was compiled before is not compiled again");
    }

    @ParameterizedTest
    @EnumSource
    void aProcessorThatClaimsEverythingBeforeKuzet(TestCompiler compiler) {
        for (String text : new String[] {UNCLASSIFIED, service("e_1") + " class Tax {}"}) {
            assertNoticed(compilation(compiler, "Tax", text)
                    .withoutKuzet()
                    .withProcessor(new Greedy())
                    .withProcessor(new KuzetProcessor())
                    .run());
        }
    }

    /** The list of processors of an execution replaces that of the plugin. */
    @ParameterizedTest
    @EnumSource
    void aProcessorPathWithoutKuzet(TestCompiler compiler) {
        assertNoticed(compilation(compiler, "Tax", UNCLASSIFIED)
                .withoutKuzet()
                .withOptions("-proc:none")
                .run());
    }

    /** Classes from before Kuzet was added, beside one that was compiled since. Nobody compiles them again. */
    @ParameterizedTest
    @EnumSource
    void classesThatWereCompiledBefore(TestCompiler compiler) {
        compilation(compiler, "Tax", service("e_1") + UNCLASSIFIED)
                .withoutKuzet()
                .run();
        Outcome second =
                compilation(compiler, "Land", service("e_2") + " class Land {}").run();
        assertThat(second.success()).isTrue();
        KuzetRun run = KuzetRun.check(second.classes(), "--class-path", frameworks);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.ownCodes()).contains("[KUZET502]", "[KUZET509]");
        assertThat(run.out())
                .contains("Tax.java", "compile the class again with kuzet-processor on the processor path");
    }
}
