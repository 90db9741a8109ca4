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

    @TempDir
    private Path folder;

    private Outcome compile() throws Exception {
        Processor lombok = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .asSubclass(Processor.class)
                .getDeclaredConstructor()
                .newInstance();
        return TestCompilation.in(folder.resolve("portal"), TestCompiler.JAVAC)
                .withClassPath(FrameworkStubs.compiledInto(folder.resolve("frameworks")))
                .withProcessor(lombok)
                .withSource(
                        "a/Handlers.java",
                        "package a; " + DeclarationSource.IMPORTS
                                + "import org.springframework.web.bind.annotation.*;\n"
                                + "@RestController class Handlers {\n"
                                + "@kz.kuzet.NotPublicService(reason = \"-\") @GetMapping void other() {}\n"
                                + "@lombok.Getter(onMethod_ = {@GetMapping})\n"
                                + "private final String state = \"\";\n}")
                .run();
    }

    @Test
    void aHandlerThatNobodyClassifiedIsFound() throws Exception {
        Outcome outcome = compile();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .contains("[KUZET301] The handler a.Handlers#getState belongs to no service");
    }
}
