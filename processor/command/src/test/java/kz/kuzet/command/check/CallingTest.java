package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** KUZET514: where code is declared to call its guard, it does. */
final class CallingTest {

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    /** Types, in which {@code @S} is a service that says that it calls its guard, and what is found of them. */
    private record Code(String name, String source, List<String> found) {

        Code(String name, String source, String... found) {
            this(name, source, List.of(found));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                        new Code("asks", "@S class E { void m() { EGuard.GUARD.decide(null, null); } }"),
                        new Code("asks to prepare", "@S class E { void m() { EGuard.GUARD.decideToPrepare(null); } }"),
                        new Code("as a component", "@S class E { void m() { EGuard.GUARD.decideAsComponent(null); } }"),
                        new Code(
                                "hands the guard on",
                                "@S class E { void m() { ask(EGuard.GUARD); } static void ask(ServiceGuard guard) {}"
                                        + " }"),
                        new Code("keeps the guard", "@S class E { static final ServiceGuard KEPT = EGuard.GUARD; }"),
                        new Code("got a guard", "@S class E { E(ServiceGuard guard) { guard.decide(null, null); } }"),
                        new Code(
                                "in a lambda",
                                "@S class E { Runnable m() { return () -> EGuard.GUARD.decide(null, null); } }"),
                        new Code(
                                "by a reference to the method",
                                "@S class E { Object m(ServiceGuard guard) {"
                                        + " java.util.function.Function<Evidence, Decision> f = guard::decideToPrepare;"
                                        + " return f; } }"),
                        new Code(
                                "in an anonymous class",
                                "@S class E { Runnable m() { return new Runnable() { public void run() {"
                                        + " EGuard.GUARD.decide(null, null); } }; } }"),
                        new Code(
                                "in a nested class of a nested class",
                                "@S class E { class N { class M { void m() { EGuard.GUARD.decide(null, null); } } } }"),
                        new Code(
                                "in the class above",
                                "class B { void m() { EGuard.GUARD.decide(null, null); } } @S class E extends B {}"),
                        new Code(
                                "in a default method",
                                "interface B { default void m() { EGuard.GUARD.decide(null, null); } }"
                                        + " @S class E implements B {}"),
                        new Code("a method", "class E { @S void m() { E_mGuard.GUARD.decide(null, null); } }"),
                        new Code(
                                "the class below",
                                "@S abstract class E {} class F extends E { void m() { EGuard.GUARD.decide(null, null);"
                                        + " } }"),
                        new Code(
                                "the class that implements it",
                                "@S interface E { void m(); } class F implements E { public void m() {"
                                        + " EGuard.GUARD.decide(null, null); } }"),
                        new Code("asks nobody", "@S class E { void m() {} }", "E EGuard"),
                        new Code(
                                "asks another",
                                "@S class E { void m() { FGuard.GUARD.decide(null, null); } }"
                                        + " @S class F { void m() { FGuard.GUARD.decide(null, null); } }",
                                "E EGuard"),
                        new Code(
                                "the class around asks",
                                "class O { void m() { O_EGuard.GUARD.decide(null, null); } @S static class E {} }",
                                "O.E O_EGuard"),
                        new Code(
                                "another class asks",
                                "@S class E {} class F { void m() { EGuard.GUARD.decide(null, null); } }",
                                "E EGuard"),
                        new Code(
                                "only decides something",
                                "@S class E { void m() { decide(); } void decide() {} static Object GUARD = 1; Object"
                                        + " g() { return GUARD; } }",
                                "E EGuard"),
                        new Code(
                                "only one of two methods",
                                "class E { @S void a() { E_aGuard.GUARD.decide(null, null); } @S void b() {} }",
                                "E#b E_bGuard"),
                        new Code(
                                "only one of two classes that implement it",
                                "@S interface E { void m(); } class F implements E { public void m() {"
                                        + " EGuard.GUARD.decide(null, null); } } class G implements E { public void m()"
                                        + " {} }",
                                "G EGuard"),
                        new Code(
                                "names the guard in a type only",
                                "@S class E { EGuard m() { return null; } }",
                                "E EGuard"))
                .flatMap(code -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(code, compiler)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isFoundWhereItDoesNot(Code code, TestCompiler compiler) {
        Path classes = compile(code.source(), compiler);
        assertThat(found(classes)).containsExactlyInAnyOrderElementsOf(expected(code.found()));
    }

    /** In a part of an application the subtypes may be in another. */
    @Test
    void whatHasNoObjectsIsJudgedInAWholeApplicationOnly() {
        Path classes = compile("@S interface E { void m(); } @S abstract class F {}", TestCompiler.JAVAC);
        assertThat(found(classes)).isEmpty();
        Path application = Compiled.jar(
                folder.resolve("a.jar"),
                Map.of(
                        "BOOT-INF/classes/",
                        classes,
                        "BOOT-INF/lib/annotations.jar",
                        Compiled.jar(folder.resolve("annotations.jar"), Map.of("", JarOf.annotations()))));
        assertThat(found(application)).containsExactlyInAnyOrderElementsOf(expected(List.of("E EGuard", "F FGuard")));
    }

    private static List<String> expected(List<String> found) {
        return found.stream()
                .map(each -> each.split(" ", -1))
                .map(each -> "[KUZET514] com.example.%1$s says that its code calls its guard, but the code does not ask"
                                .formatted(each[0])
                        + " com.example.%1$s. Rules: Appendix 1, para 1. Fix: call com.example.%1$s.GUARD before anything is provided; or remove @CallsGuard, so that an adapter asks the guard."
                                .formatted(each[1]))
                .toList();
    }

    private static List<String> found(Path input) {
        return KuzetRun.check(input).findings().stream()
                .filter(line -> line.contains("[KUZET514]"))
                .map(line -> line.substring(line.indexOf("[KUZET514]")))
                .toList();
    }

    private Path compile(String source, TestCompiler compiler) {
        String text = source;
        for (int number = 0; text.contains("@S "); number++) {
            text = text.replaceFirst("@S ", service("s-" + number) + " @CallsGuard ");
        }
        return Compiled.in(folder.resolve("module"), frameworks)
                .with("Sources", "import kz.kuzet.guard.*;\n" + text)
                .compiled(true, compiler);
    }
}
