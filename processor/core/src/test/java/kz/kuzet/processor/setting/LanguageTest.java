package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.problem.Messages;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages come in the language that the build asks for, at the same place. */
final class LanguageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "JAVAC, en, Rules: para 6. Fix: ",
        "ECJ, en, Rules: para 6. Fix: ",
        "JAVAC, ru, Правила: п. 6. Как исправить: ",
        "ECJ, ru, Правила: п. 6. Как исправить: ",
        "JAVAC, kk, Қағидалар: ",
        "ECJ, kk, Қағидалар: "
    })
    void language(TestCompiler compiler, String language, String words) {
        assertThat(TestCompilation.in(folder, compiler)
                        .withOptions("-Akuzet.locale=" + language)
                        .withSource("com/example/Endpoint.java", """
                            package com.example;
                            @kz.kuzet.NotPublicService(reason = "")
                            class Endpoint {}
                            """)
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .startsWith("Endpoint.java:2: error: [KUZET302] ")
                .contains(words);
    }
}
