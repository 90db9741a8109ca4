package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Annotations of a house, on the class path, whose own annotations are not: build tools leave out what a library needs at run time
 * only. What they make of a type must not be lost in silence.
 */
final class MissingAnnotationsTest {

    private static final String UNKNOWN = "may be an endpoint: its annotations lead to @house.base.Base,";

    private static Path house;
    private static Path withoutBase;

    @TempDir
    private Path folder;

    /** A source, and how what is said of it begins. */
    private record Case(String source, String... said) {}

    @BeforeAll
    static void compileHouse(@TempDir Path shared) throws IOException {
        house = library(FrameworkStubs.compiledInto(shared.resolve("stubs")), shared.resolve("house"));
        withoutBase = library(FrameworkStubs.compiledInto(shared.resolve("stubs2")), shared.resolve("house2"));
        Files.delete(withoutBase.resolve("house/base/Base.class"));
        Files.delete(withoutBase.resolve("org/apiguardian/api/API.class"));
    }

    private static Path library(Path frameworks, Path into) {
        String runtime = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) ";
        String imports = "import org.springframework.web.bind.annotation.*; import org.springframework.stereotype.*; ";
        TestCompilation library = TestCompilation.in(into, TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource(
                        "house/base/Base.java",
                        "package house.base; " + imports + runtime + "@RestController public @interface Base {}")
                .withSource(
                        "org/apiguardian/api/API.java",
                        "package org.apiguardian.api; " + runtime + "public @interface API {}")
                .withSource(
                        "house/Ordinary.java",
                        "package house; " + runtime + "@org.apiguardian.api.API public @interface Ordinary {}");
        for (String[] annotation : new String[][] {
            {"Api", "@RestController"},
            {"Plain", "@Controller"},
            {"Send", "@RequestMapping(method = RequestMethod.POST)"},
            {"Deep", "@house.base.Base"},
            {"Deeper", "@house.Deep"}
        }) {
            library.withSource(
                    "house/" + annotation[0] + ".java",
                    "package house; " + imports + runtime + annotation[1] + " public @interface " + annotation[0]
                            + " {}");
        }
        library.withSource("house/Parent.java", "package house; @Deep public class Parent {}");
        Outcome outcome = library.run();
        assertThat(outcome.otherErrors()).isEmpty();
        return outcome.classes();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        new Case("@house.Api class E { @house.Send void pay() {} }", "E is an endpoint (@Api)"),
                        new Case("@house.Plain class E { @house.Send void pay() {} }", "E is an endpoint (@Plain)"),
                        new Case(
                                "@house.Api class E { @NotPublicService(reason = \"-\") @house.Send void a() {}"
                                        + " @house.Send void b() {} }",
                                "The handler com.example.E#b belongs to no service"),
                        new Case("@NotPublicService(reason = \"-\") @house.Api class E {}"),
                        new Case("@house.Deep class E {}", "E " + UNKNOWN),
                        new Case("@house.Deeper class E {}", "E " + UNKNOWN),
                        new Case("class E { @house.Deep void m() {} }", "E " + UNKNOWN),
                        new Case("class E extends house.Parent {}", "E " + UNKNOWN),
                        new Case("class E { @house.Deep static class N {} }", "E.N " + UNKNOWN),
                        new Case("@NotPublicService(reason = \"-\") @house.Deep class E {}"),
                        new Case(
                                "@house.Api class E { @NotPublicService(reason = \"-\") @house.Send void a() {}"
                                        + " @house.Deep void b() {} }",
                                "The handler com.example.E#b belongs to no service"),
                        new Case("@house.Ordinary class E { @house.Ordinary void m() {} }"))
                .flatMap(each -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(each, compiler)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areNoticed(Case each, TestCompiler compiler) {
        Outcome outcome = compile(each, compiler, withoutBase);
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.problems()).hasSameSizeAs(each.said());
        for (int i = 0; i < each.said().length; i++) {
            assertThat(outcome.problems().get(i)).contains("[KUZET301] ", each.said()[i]);
        }
        assertThat(outcome.success()).isEqualTo(each.said().length == 0);
    }

    /** Of what is on the class path nothing is unknown. */
    @ParameterizedTest
    @MethodSource("cases")
    void areKnownWhereTheyAreThere(Case each, TestCompiler compiler) {
        Outcome outcome = compile(each, compiler, house);
        List<String> problems = outcome.problems();
        assertThat(problems.stream().filter(problem -> problem.contains("may be an endpoint")))
                .isEmpty();
    }

    private Outcome compile(Case each, TestCompiler compiler, Path library) {
        return TestCompilation.in(folder, compiler)
                .withClassPath(library)
                .withSource("com/example/E.java", "package com.example; import kz.kuzet.*;\n" + each.source())
                .run();
    }
}
