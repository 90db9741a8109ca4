package kz.kuzet.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.annotation.processing.Processor;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lombok adds methods to existing classes. Behind Kuzet on the processor path it does so after Kuzet has read them. */
final class LateMembersTest {

    private static final String OTHER = "@kz.kuzet.NotPublicService(reason = \"-\") @GetMapping void other() {}";
    private static final String SERVICE = DeclarationSource.of("e_004").toString();

    @TempDir
    private Path folder;

    private Outcome compile(String... lines) throws Exception {
        Processor processor = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .asSubclass(Processor.class)
                .getDeclaredConstructor()
                .newInstance();
        return TestCompilation.in(folder.resolve("portal"), TestCompiler.JAVAC)
                .withClassPath(FrameworkStubs.compiledInto(folder.resolve("frameworks")))
                .withClassPath(Path.of(lombok.Getter.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .withProcessor(processor)
                .withSource(
                        "a/Handlers.java",
                        "package a; " + DeclarationSource.IMPORTS
                                + "import org.springframework.web.bind.annotation.*;\n"
                                + String.join("\n", lines))
                .run();
    }

    @Test
    void aHandlerThatNobodyClassifiedIsFound() throws Exception {
        Outcome outcome = compile(
                "@RestController class Handlers {",
                OTHER,
                "@lombok.Getter(onMethod_ = {@GetMapping}) private final String state = \"\"; }");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .contains("[KUZET301] The handler a.Handlers#getState belongs to no service");
    }

    @Test
    void aServiceThatOneOfThemDeclaresHasItsGuard() throws Exception {
        Outcome outcome = compile(
                "@RestController class Handlers {",
                OTHER,
                "@lombok.Getter(onMethod_ = {@GetMapping, " + SERVICE + "}) private final String state = \"\"; }");
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.listedGuards()).containsExactly("a.Handlers_getStateGuard");
        assertThat(outcome.resource("META-INF/kuzet/register.json")).contains("a.Handlers#getState");
        assertThat(outcome.classes().resolve("a/Handlers_getStateGuard.class")).exists();
    }

    @Test
    void aServiceThatATypeDeclaresHasItsGuard() throws Exception {
        Outcome outcome = compile("@lombok.experimental.UtilityClass class Handlers { " + SERVICE
                + " @RestController class Inner { @lombok.Getter(onMethod_ = {@GetMapping}) private final String state"
                + " = \"\"; } }");
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.listedGuards()).containsExactly("a.Handlers_InnerGuard");
    }

    @Test
    void whatIsWrongWithADeclarationIsFoundToo() throws Exception {
        Outcome outcome = compile(
                "@RestController class Handlers {",
                OTHER,
                "@lombok.Getter(onMethod_ = {@GetMapping, " + SERVICE.replace("\"e_004\"", "\" \"") + "})"
                        + " private final String state = \"\"; }");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems()).anySatisfy(problem -> assertThat(problem).contains("[KUZET101]"));
    }
}
