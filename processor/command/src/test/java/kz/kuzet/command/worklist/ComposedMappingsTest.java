package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of the house that carry a mapping: their paths are found wherever they are written. */
final class ComposedMappingsTest {

    private static final String HOUSE = "package com.example; import java.lang.annotation.*; import"
            + " org.springframework.core.annotation.AliasFor; import org.springframework.web.bind.annotation.*;"
            + " @Retention(RetentionPolicy.RUNTIME) ";

    @TempDir
    private Path folder;

    @Test
    void pathsAreFoundThroughAnnotationsOfTheHouse() {
        Path frameworks = ListedStubs.compiledInto(folder.resolve("frameworks"));
        Outcome outcome = TestCompilation.in(folder.resolve("app"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource("com/example/Fixed.java", HOUSE + "@GetMapping(\"/fixed\") public @interface Fixed {}")
                .withSource(
                        "com/example/Renamed.java",
                        HOUSE + "@RequestMapping(method = RequestMethod.PATCH) public @interface Renamed {"
                                + " @AliasFor(annotation = RequestMapping.class, attribute = \"path\") String[] at()"
                                + " default {}; String value() default \"\"; }")
                .withSource(
                        "com/example/SameName.java",
                        HOUSE + "@PostMapping public @interface SameName {"
                                + " @AliasFor(annotation = PostMapping.class) String[] path() default {}; }")
                .withSource(
                        "com/example/Deep.java",
                        HOUSE + "@Renamed(at = {\"/deep\", \"/deeper\"})" + " public @interface Deep {}")
                .withSource(
                        "com/example/Api.java",
                        HOUSE + "@RestController @RequestMapping(\"/api\")" + " public @interface Api {}")
                .withSource(
                        "com/example/E.java",
                        "package com.example; @Api class E { @Fixed void fixed() {}"
                                + " @Renamed(at = \"/at\", value = \"no path\") void renamed() {}"
                                + " @Renamed(\"no path\") void bare() {} @SameName(path = \"/same\") void same() {}"
                                + " @Deep void deep() {} }")
                .run();
        assertThat(outcome.otherErrors()).isEmpty();
        KuzetRun run = KuzetRun.of(
                "endpoints", outcome.classes().toString(), "--class-path", frameworks.toString(), "-f", "json");
        assertThat(EndpointsSchema.handlers(run.out()))
                .extracting(handler -> handler.methods() + " " + handler.paths() + " " + handler.method())
                .containsExactlyInAnyOrder(
                        "[GET] [/api/fixed] fixed()",
                        "[PATCH] [/api/at] renamed()",
                        "[PATCH] [/api] bare()",
                        "[POST] [/api/same] same()",
                        "[PATCH] [/api/deep, /api/deeper] deep()");
    }
}
