package kz.kuzet.processor.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not compile for reasons of its own gets the compiler's own errors, and from Kuzet neither a word nor an exception. */
final class BrokenSourceTest {

    private static final Map<String, String> SOURCES = new LinkedHashMap<>();

    static {
        put("no import", declaration() + " class E {}", false);
        put("no import of a constant", "@kz.kuzet." + declaration().toString().substring(1) + " class E {}", false);
        put("unknown superclass", "@A class E extends Missing {}");
        put("unknown interface", "@A class E implements Missing, java.io.Serializable {}");
        put("unknown interface of an interface", "@A interface E extends Missing<String> {}");
        put("unknown annotation beside", "@Missing @A @Missing(x = 1) class E {}");
        put("unknown annotation on a method", "@A class E { @Missing void m() {} }");
        put(
                "unknown types in a method",
                "class E { @A Missing m(Missing one, Missing.Inner two) throws Missing { return null; } }");
        put("unknown type of a field", "@A class E { Missing field = new Missing(); }");
        put("unknown type parameter bound", "@A class E<T extends Missing> {}");
        put("unknown constant", with("fee", "Fee.SOMETHING"));
        put("unknown class of a constant", with("fee", "Missing.FREE"));
        put("unknown text constant", with("name", "Missing.NAME"));
        put("no constant", with("name", "new String(\"x\")"));
        put("null", with("name", "null"));
        put("text for a number", with("term", "\"10\""));
        put("number for a text", with("code", "10"));
        put("fraction for a whole number", with("term", "10.5"));
        put("too large a number", with("term", "99999999999"));
        put("wrong class of constant", with("fee", "kz.kuzet.TermUnit.MINUTES"));
        put("text for a constant", with("termUnit", "\"MINUTES\""));
        put("one for many of a wrong type", with("channels", "\"PORTAL\""));
        put("some of a wrong type", with("composedOf", "{\"a\", 1}"));
        put("unknown among many", with("channels", "{PORTAL, Missing.X}"));
        put("unknown attribute", with("colour", "\"red\""));
        put(
                "attribute twice",
                declaration().toString().replace("fee = FREE", "fee = FREE, fee = FREE") + " class E {}");
        put("nothing declared", "@PublicService class E {}");
        put("nothing in brackets", "@PublicService() class E {}");
        put("a single value", "@PublicService(\"e_004\") class E {}");
        put("criterion forgotten", declaration().toString().replace(", fee = FREE", "") + " class E {}");
        put("several forgotten", "@PublicService(code = \"a\", name = \"b\", term = 1) class E {}");
        put("annotation twice", "@A @A class E {}");
        put("annotation on a field", "class E { @A int field; }");
        put("annotation on a parameter", "class E { void m(@A int parameter) {} }");
        put("annotation on a local class's method's variable", "class E { void m() { @A int i = 0; } }");
        put("no reason", "@kz.kuzet.NotPublicService class E {}");
        put("unknown reason", "@kz.kuzet.NotPublicService(reason = Missing.REASON) class E {}");
        put("wrong reason", "@kz.kuzet.NotPublicService(reason = 5) class E {}");
        put("wrong code of a preparation", "@A class E { @kz.kuzet.PreparesRequest(5) void m() {} }");
        put("syntax: no brace", "@A class E {");
        put("syntax: no bracket", "@PublicService(code = \"a\" class E {}");
        put("syntax: nonsense", "@A class E { void m( { ;;; ) }");
        put("syntax: open text", "@PublicService(code = \"a) class E {}");
        put("class inherits itself", "@A class E extends E {}");
        put(
                "classes inherit each other",
                "@A class E extends F {} @A class F extends E {}".replace("@A class F", "class F"));
        put("class twice", "@A class E {} class E {}");
        put("method twice", "class E { @A void m() {} void m() {} }");
        put("error in a body", "@A class E { int m() { return missing; } }");
        put("wrong package", "@A class E {} package b;");
        put("own guard misused", "@A class E { String s = EGuard.GUARD; }");
    }

    @TempDir
    private Path folder;

    private static DeclarationSource declaration() {
        return DeclarationSource.of("e_004");
    }

    private static String with(String attribute, String expression) {
        return declaration().with(attribute, expression) + " class E {}";
    }

    private static void put(String what, String source) {
        put(what, source, true);
    }

    private static void put(String what, String source, boolean imports) {
        SOURCES.put(
                what,
                "package a;\n" + (imports ? DeclarationSource.IMPORTS : "")
                        + source.replace("@A", declaration().toString()));
    }

    static Stream<Arguments> sources() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> SOURCES.keySet().stream().map(what -> Arguments.of(compiler, what)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void getsOnlyErrorsOfTheCompiler(TestCompiler compiler, String what) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("a/E.java", SOURCES.get(what))
                .run();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.otherErrors()).isNotEmpty();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.reports())
                .isNotEmpty()
                .noneMatch(report -> report.file().endsWith("Guard.java"));
        assertThat(outcome.output()).doesNotContain("Exception", "\tat ");
    }

    /** A class that another class needs was there when that one was compiled, and no more. */
    @ParameterizedTest
    @EnumSource
    void missingClassFile(TestCompiler compiler) throws IOException {
        Outcome library = TestCompilation.in(folder.resolve("library"), compiler)
                .withoutKuzet()
                .withSource("lib/Top.java", "package lib; public class Top {}")
                .withSource("lib/Mark.java", "package lib; public @interface Mark {}")
                .withSource("lib/Part.java", "package lib; public interface Part {}")
                .withSource(
                        "lib/Middle.java",
                        "package lib; @Mark public class Middle extends Top implements Part { public Top m(Part part)"
                                + " { return this; } }")
                .run();
        assertThat(library.success()).isTrue();
        for (String missing : new String[] {"Mark", "Part", "Top"}) {
            Files.delete(library.classes().resolve("lib/" + missing + ".class"));
            Outcome outcome = TestCompilation.in(folder.resolve(missing), compiler)
                    .withClassPath(library.classes())
                    .withSource(
                            "a/E.java",
                            "package a; " + DeclarationSource.IMPORTS + declaration()
                                    + " class E extends lib.Middle { lib.Middle other() { return null; } }")
                    .run();
            assertThat(outcome.problems()).as(missing).isEmpty();
            assertThat(outcome.reports())
                    .isNotEmpty()
                    .noneMatch(report -> report.file().endsWith("Guard.java"));
            assertThat(outcome.output()).doesNotContain("Exception", "\tat ");
        }
    }

    /** What is wrong in one class hides nothing of what is wrong in another one. */
    @ParameterizedTest
    @EnumSource
    void problemsOfOtherClassesAreStillFound(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("a/E.java", SOURCES.get("unknown superclass"))
                .withSource(
                        "a/F.java",
                        "package a;\n" + DeclarationSource.IMPORTS
                                + declaration().with("code", "\" \"") + " class F {}")
                .run();
        assertThat(outcome.otherErrors()).isNotEmpty();
        assertThat(outcome.problems()).singleElement().asString().startsWith("F.java:10: error: [KUZET101]");
    }
}
