package kz.kuzet.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compilations of some classes into a folder that holds others, as IDEs, Ant and two executions make them: what the others wrote
 * stays as long as their class files do, as if all had been compiled together.
 */
final class PartialBuildTest {

    private static final String REGISTER = "META-INF/kuzet/register.json";
    private static final String LIST = "META-INF/services/kz.kuzet.guard.ServiceGuard";

    @TempDir
    private Path folder;

    /** A class with a service of its own, one of a nested type, one of a method, and an exclusion. */
    private static String whole(String type) {
        return "package a; " + DeclarationSource.IMPORTS + DeclarationSource.of(type) + " class " + type + " { "
                + DeclarationSource.of(type + "_inner") + " interface Inner { "
                + DeclarationSource.of(type + "_method") + " void method(); } "
                + "@kz.kuzet.NotPublicService(reason = \"of " + type + "\") static class Health {} }";
    }

    private static String plain(String type) {
        return "package a; class " + type + " {}";
    }

    private static String of(String type, DeclarationSource service) {
        return "package a; " + DeclarationSource.IMPORTS + service + " class " + type + " {}";
    }

    /** Compiles into a folder; sources are types, and what follows each. */
    private Outcome compile(TestCompiler compiler, String into, String... typesAndSources) {
        Outcome outcome = compilation(compiler, into, typesAndSources).run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        return outcome;
    }

    private TestCompilation compilation(TestCompiler compiler, String into, String... typesAndSources) {
        TestCompilation compilation = TestCompilation.in(folder.resolve(into), compiler);
        for (int index = 0; index < typesAndSources.length; index += 2) {
            compilation.withSource("a/" + typesAndSources[index] + ".java", typesAndSources[index + 1]);
        }
        return compilation;
    }

    private static List<String> aggregates(Outcome outcome) {
        return List.of(outcome.resource(REGISTER), outcome.resource(LIST));
    }

    private static void delete(Outcome outcome, String... files) throws IOException {
        for (String file : files) {
            Files.delete(outcome.classes().resolve(file));
        }
    }

    /** What is there is what one compilation of all sources writes, byte for byte. */
    private void assertAsCompiledTogether(TestCompiler compiler, Outcome last, String... typesAndSources) {
        Outcome together = compile(compiler, "together", typesAndSources);
        assertThat(aggregates(last)).isEqualTo(aggregates(together));
        assertThat(last.listedGuards()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneClassOfMany(TestCompiler compiler) {
        compile(compiler, "portal", "E", whole("E"), "F", whole("F"), "G", whole("G"));
        Outcome last = compile(compiler, "portal", "F", whole("F"));
        assertAsCompiledTogether(compiler, last, "E", whole("E"), "F", whole("F"), "G", whole("G"));
        try (Application application = Application.of(last)) {
            assertThat(application.listed()).hasSize(9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneAfterTheOther(TestCompiler compiler) {
        compile(compiler, "portal", "G", whole("G"));
        compile(compiler, "portal", "E", whole("E"));
        Outcome last = compile(compiler, "portal", "F", whole("F"));
        assertAsCompiledTogether(compiler, last, "E", whole("E"), "F", whole("F"), "G", whole("G"));
    }

    @ParameterizedTest
    @EnumSource
    void classesWithoutServiceTakeNothingAway(TestCompiler compiler) {
        compile(compiler, "portal", "E", whole("E"));
        Outcome last = compile(compiler, "portal", "Helper", plain("Helper"));
        assertAsCompiledTogether(compiler, last, "E", whole("E"), "Helper", plain("Helper"));
    }

    @ParameterizedTest
    @EnumSource
    void changedClassIsAsItIsNow(TestCompiler compiler) {
        String changed = of("F", DeclarationSource.of("F").with("fee", "CHARGED"));
        compile(compiler, "portal", "E", whole("E"), "F", whole("F"));
        Outcome last = compile(compiler, "portal", "F", changed);
        assertAsCompiledTogether(compiler, last, "E", whole("E"), "F", changed);
    }

    @ParameterizedTest
    @EnumSource
    void serviceThatWasTakenAwayIsGone(TestCompiler compiler) {
        compile(compiler, "portal", "E", whole("E"), "F", whole("F"));
        Outcome last = compile(compiler, "portal", "F", plain("F"));
        assertAsCompiledTogether(compiler, last, "E", whole("E"), "F", plain("F"));
    }

    @ParameterizedTest
    @EnumSource
    void deletedClassIsGone(TestCompiler compiler) throws IOException {
        Outcome first = compile(compiler, "portal", "E", whole("E"), "F", whole("F"));
        delete(first, "a/F.class", "a/F$Inner.class", "a/F$Health.class");
        Outcome last = compile(compiler, "portal", "Helper", plain("Helper"));
        assertAsCompiledTogether(compiler, last, "E", whole("E"), "Helper", plain("Helper"));
    }

    @ParameterizedTest
    @EnumSource
    void renamedClassHasItsNewName(TestCompiler compiler) throws IOException {
        String renamed = of("H", DeclarationSource.of("F"));
        Outcome first = compile(compiler, "portal", "E", whole("E"), "F", of("F", DeclarationSource.of("F")));
        delete(first, "a/F.class", "a/FGuard.class");
        Outcome last = compile(compiler, "portal", "H", renamed);
        assertAsCompiledTogether(compiler, last, "E", whole("E"), "H", renamed);
    }

    /** No class loader would find it, and a list that names it would stop the search for all others. */
    @ParameterizedTest
    @EnumSource
    void guardThatIsNotThereIsNotListed(TestCompiler compiler) throws IOException {
        Outcome first = compile(compiler, "portal", "E", whole("E"), "F", whole("F"));
        delete(first, "a/FGuard.class");
        Outcome last = compile(compiler, "portal", "Helper", plain("Helper"));
        assertThat(last.resource(REGISTER)).isEqualTo(first.resource(REGISTER));
        assertThat(last.listedGuards()).hasSize(5).doesNotContain("a.FGuard").contains("a.F_InnerGuard");
    }

    /** The sign that joins the names of nested types may also be in the name of a type by itself. */
    @ParameterizedTest
    @EnumSource
    void namesWithDollarSigns(TestCompiler compiler) {
        String[] all = {"A", whole("A"), "A$B", whole("A$B"), "A$", whole("A$"), "$", of("$", DeclarationSource.of("$"))
        };
        compile(compiler, "portal", all);
        String changed = of("A", DeclarationSource.of("A"));
        Outcome last = compile(compiler, "portal", "A", changed);
        assertThat(last.listedGuards())
                .containsExactly(
                        "a.$Guard",
                        "a.A$BGuard",
                        "a.A$B_InnerGuard",
                        "a.A$B_Inner_methodGuard",
                        "a.A$Guard",
                        "a.A$_InnerGuard",
                        "a.A$_Inner_methodGuard",
                        "a.AGuard");
    }

    @ParameterizedTest
    @EnumSource
    void unnamedPackageAndKazakhNames(TestCompiler compiler) {
        String unnamed = DeclarationSource.IMPORTS + DeclarationSource.of("1") + " class E {}";
        String kazakh = "package құжат; " + DeclarationSource.IMPORTS + DeclarationSource.of("қ") + " class Қызмет {}";
        TestCompilation.in(folder.resolve("portal"), compiler)
                .withSource("E.java", unnamed)
                .withSource("құжат/Қызмет.java", kazakh)
                .run();
        Outcome last = compile(compiler, "portal", "F", of("F", DeclarationSource.of("F")));
        assertThat(last.listedGuards()).containsExactly("EGuard", "a.FGuard", "құжат.ҚызметGuard");
    }

    @ParameterizedTest
    @EnumSource
    void codeOfAClassThatIsNotCompiledIsTaken(TestCompiler compiler) {
        Outcome first = compile(compiler, "portal", "E", of("E", DeclarationSource.of("1")));
        List<String> before = aggregates(first);
        Outcome second = compilation(compiler, "portal", "F", of("F", DeclarationSource.of("1")))
                .run();
        assertThat(second.success()).isFalse();
        assertThat(second.problems())
                .singleElement()
                .asString()
                .startsWith("F.java:")
                .contains("[KUZET104]", "a.E");
        assertThat(aggregates(second)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void guardOfAClassThatIsNotCompiledIsTaken(TestCompiler compiler) {
        compile(
                compiler,
                "portal",
                "E",
                "package a; " + DeclarationSource.IMPORTS + "class E { " + DeclarationSource.of("1")
                        + " static class F {} }");
        assertThat(compilation(compiler, "portal", "E_F", of("E_F", DeclarationSource.of("2")))
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("[KUZET110]", "a.E_FGuard", "a.E.F");
    }

    @ParameterizedTest
    @EnumSource
    void componentsAreFoundAndCompared(TestCompiler compiler) {
        DeclarationSource composite = DeclarationSource.of("c").with("composedOf", "{\"1\", \"2\"}");
        compile(
                compiler,
                "portal",
                "One",
                of("One", DeclarationSource.of("1")),
                "Two",
                of("Two", DeclarationSource.of("2").with("fee", "CHARGED")));
        assertThat(compilation(compiler, "portal", "C", of("C", composite))
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("C.java", "[KUZET209]", "fee = FREE", "\"2\"");
    }

    /** The warning was given when the composite service was compiled. */
    @ParameterizedTest
    @EnumSource
    void whatIsNotCompiledIsNotJudgedAgain(TestCompiler compiler) {
        compilation(compiler, "portal", "C", of("C", DeclarationSource.of("c").with("composedOf", "{\"1\", \"2\"}")))
                .run();
        Outcome last = compile(
                compiler, "portal", "One", of("One", DeclarationSource.of("1").with("fee", "CHARGED")));
        assertThat(last.listedGuards()).containsExactly("a.CGuard", "a.OneGuard");
    }

    @ParameterizedTest
    @EnumSource
    void cycleThroughAClassThatIsNotCompiled(TestCompiler compiler) {
        compilation(compiler, "portal", "C", of("C", DeclarationSource.of("c").with("composedOf", "{\"d\", \"1\"}")))
                .run();
        assertThat(compilation(
                                compiler,
                                "portal",
                                "D",
                                of(
                                        "D",
                                        DeclarationSource.of("d")
                                                .with("composedOf", "{\"c\", \"1\"}")
                                                .with("fee", "CHARGED")))
                        .run()
                        .problems())
                .anySatisfy(problem -> assertThat(problem).contains("D.java", "[KUZET108]", "d → c → d"));
    }

    /** A build of changed files alone misses no service that another one declared. */
    @ParameterizedTest
    @EnumSource
    void submittedServicesAreThere(TestCompiler compiler) throws IOException {
        Outcome first = compile(compiler, "portal", "E", whole("E"), "F", whole("F"));
        Path submitted = Files.writeString(folder.resolve("submitted.json"), first.resource(REGISTER));
        Outcome last = compilation(compiler, "portal", "F", whole("F"))
                .withOptions("-Akuzet.submitted=" + submitted)
                .run();
        assertThat(last.problems()).isEmpty();
        delete(last, "a/E.class", "a/E$Inner.class");
        assertThat(compilation(compiler, "portal", "F", whole("F"))
                        .withOptions("-Akuzet.submitted=" + submitted)
                        .run()
                        .problems())
                .hasSize(3)
                .allMatch(problem -> problem.contains("[KUZET213]"));
    }

    @ParameterizedTest
    @EnumSource
    void stateBody(TestCompiler compiler) {
        compilation(compiler, "portal", "E", whole("E"))
                .withOptions("-Akuzet.provider=A")
                .run();
        Outcome silent = compile(compiler, "portal", "F", whole("F"));
        assertThat(silent.resource(REGISTER)).contains("\"provider\": \"A\"");
        Outcome named = compilation(compiler, "portal", "F", whole("F"))
                .withOptions("-Akuzet.provider=B")
                .run();
        assertThat(named.resource(REGISTER)).contains("\"provider\": \"B\"");
        Outcome all = compile(compiler, "portal", "E", whole("E"), "F", whole("F"));
        assertThat(all.resource(REGISTER)).contains("\"provider\": \"\"");
    }

    @ParameterizedTest
    @EnumSource
    void failedBuildLeavesWhatIsThere(TestCompiler compiler) {
        List<String> before = aggregates(compile(compiler, "portal", "E", whole("E"), "F", whole("F")));
        Outcome failed = compilation(compiler, "portal", "F", of("F", DeclarationSource.of(" ")))
                .run();
        assertThat(failed.success()).isFalse();
        assertThat(aggregates(failed)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void registerThatCannotBeReadFailsTheBuild(TestCompiler compiler) throws IOException {
        Outcome first = compile(compiler, "portal", "E", whole("E"));
        Path register = first.classes().resolve(REGISTER);
        for (String broken : List.of(
                "", "{\"format\": 1", "[]", first.resource(REGISTER).replace("\"format\": 1", "\"format\": 99"))) {
            Files.writeString(register, broken);
            Outcome second = compilation(compiler, "portal", "F", whole("F")).run();
            assertThat(second.success()).isFalse();
            assertThat(second.problems())
                    .singleElement()
                    .asString()
                    .startsWith("error: [KUZET902] The file " + REGISTER + " of an earlier compilation cannot be read,"
                            + " so what it holds of other classes would be lost: line ")
                    .endsWith("Fix: empty the output folder, and build everything.");
            assertThat(register).hasContent(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void registerOfOtherRules(TestCompiler compiler) throws IOException {
        Outcome first = compile(compiler, "portal", "E", whole("E"));
        Path register = first.classes().resolve(REGISTER);
        Files.writeString(register, first.resource(REGISTER).replace("Order No. 10", "Order No. 9"));
        assertThat(compilation(compiler, "portal", "F", whole("F")).run().problems())
                .singleElement()
                .asString()
                .contains("[KUZET902]", "applied another text of the Rules", ": Order No. 9 of 2016-01-19, No. 545/НҚ");
        Outcome all = compile(compiler, "portal", "E", whole("E"));
        assertThat(all.resource(REGISTER)).contains("Order No. 10");
    }

    /** Names that no class can have lead nowhere. */
    @ParameterizedTest
    @EnumSource
    void hostileRegister(TestCompiler compiler) throws IOException {
        Outcome first = compile(compiler, "portal", "E", whole("E"));
        Files.writeString(
                first.classes().resolve(REGISTER),
                first.resource(REGISTER)
                        .replace("\"a.E\"", "\"../../E\"")
                        .replace("a.E$Health", "/etc/passwd")
                        .replace("a.E$Inner#method", "a..E$Inner#method"));
        Outcome last = compile(compiler, "portal", "F", whole("F"));
        assertThat(last.resource(REGISTER))
                .doesNotContain("../../E", "passwd", "a..E")
                .contains("E_inner");
    }

    /** A build tool may show a processor nothing of what is there. It begins with an empty folder each time. */
    @ParameterizedTest
    @EnumSource
    void compilerThatShowsNoOutput(TestCompiler compiler) {
        compile(compiler, "portal", "E", whole("E"));
        Outcome last = compilation(compiler, "portal", "F", whole("F"))
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(new FilerSpy())
                .run();
        assertThat(last.problems()).isEmpty();
        assertThat(last.listedGuards()).containsExactly("a.FGuard", "a.F_InnerGuard", "a.F_Inner_methodGuard");
    }

    /** Builds of nothing but what changed end where a build from scratch ends. */
    @ParameterizedTest
    @EnumSource
    void anySequenceOfBuilds(TestCompiler compiler) throws IOException {
        Random random = new Random(15);
        TreeMap<String, String> sources = new TreeMap<>();
        Outcome last = compile(compiler, "portal", "Helper", plain("Helper"));
        int listed = 0;
        for (int build = 0; build < 20; build++) {
            TreeMap<String, String> changed = new TreeMap<>(Map.of("Helper", plain("Helper")));
            for (String type : List.of("E", "F", "G", "H")) {
                switch (random.nextInt(6)) {
                    case 0 -> changed.put(type, whole(type));
                    case 1 -> changed.put(type, plain(type));
                    case 2 -> changed.put(type, of(type, DeclarationSource.of("only " + type)));
                    case 3 -> {
                        sources.remove(type);
                        for (String nested : List.of("", "$Inner", "$Health")) {
                            Files.deleteIfExists(last.classes().resolve("a/" + type + nested + ".class"));
                        }
                    }
                    default -> {
                        // stays as it is
                    }
                }
            }
            sources.putAll(changed);
            last = compile(compiler, "portal", flat(changed));
            Outcome clean = compile(compiler, "clean" + build, flat(sources));
            assertThat(aggregates(last)).as("build %s", build).isEqualTo(aggregates(clean));
            listed += last.listedGuards().size();
        }
        assertThat(listed).isGreaterThan(20);
    }

    private static String[] flat(Map<String, String> sources) {
        return sources.entrySet().stream()
                .flatMap(source -> Stream.of(source.getKey(), source.getValue()))
                .toArray(String[]::new);
    }
}
