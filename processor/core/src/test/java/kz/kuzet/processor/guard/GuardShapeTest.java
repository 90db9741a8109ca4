package kz.kuzet.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an endpoint is and whatever it is called, its guard compiles without a warning and is found. */
final class GuardShapeTest {

    @TempDir
    private Path folder;

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape("class", "a/E.java", "package a; # @A public class E {}", "a.EGuard", "a.E"),
                new Shape("package-private class", "a/E.java", "package a; # @A class E {}", "a.EGuard", "a.E"),
                new Shape("interface", "a/E.java", "package a; # @A interface E {}", "a.EGuard", "a.E"),
                new Shape(
                        "sealed interface",
                        "a/E.java",
                        "package a; # @A sealed interface E { final class X implements E {} }",
                        "a.EGuard",
                        "a.E"),
                new Shape("abstract class", "a/E.java", "package a; # @A abstract class E {}", "a.EGuard", "a.E"),
                new Shape("final class", "a/E.java", "package a; # @A final class E {}", "a.EGuard", "a.E"),
                new Shape(
                        "generic class",
                        "a/E.java",
                        "package a; # @A class E<T extends Comparable<? super T>> {}",
                        "a.EGuard",
                        "a.E"),
                new Shape("unnamed package", "E.java", "# @A class E {}", "EGuard", "E"),
                new Shape("nested in the unnamed package", "E.java", "# class E { @A class F {} }", "E_FGuard", "E$F"),
                new Shape(
                        "static nested",
                        "a/E.java",
                        "package a; # class E { @A static class F {} }",
                        "a.E_FGuard",
                        "a.E$F"),
                new Shape(
                        "protected nested",
                        "a/E.java",
                        "package a; # class E { @A protected static class F {} }",
                        "a.E_FGuard",
                        "a.E$F"),
                new Shape(
                        "inner",
                        "a/E.java",
                        "package a; # class E<T> { @A class F<S extends T> {} }",
                        "a.E_FGuard",
                        "a.E$F"),
                new Shape(
                        "deep",
                        "a/E.java",
                        "package a; # class E { interface F { class G { @A class H {} } } }",
                        "a.E_F_G_HGuard",
                        "a.E$F$G$H"),
                new Shape(
                        "nested in an enum",
                        "a/E.java",
                        "package a; # enum E { ONE; @A static class F {} }",
                        "a.E_FGuard",
                        "a.E$F"),
                new Shape(
                        "nested in a record",
                        "a/E.java",
                        "package a; # record E(int i) { @A static class F {} }",
                        "a.E_FGuard",
                        "a.E$F"),
                new Shape(
                        "nested in an annotation",
                        "a/E.java",
                        "package a; # @interface E { @A class F {} }",
                        "a.E_FGuard",
                        "a.E$F"),
                new Shape(
                        "beside its nested one",
                        "a/E.java",
                        "package a; # @A class E { @B static class F {} }",
                        "a.EGuard",
                        "a.E"),
                new Shape(
                        "second in its file",
                        "a/Other.java",
                        "package a; # class Other {} @A class E {}",
                        "a.EGuard",
                        "a.E"),
                new Shape("method", "a/E.java", "package a; # class E { @A void m() {} }", "a.E_mGuard", "a.E#m"),
                new Shape(
                        "static method",
                        "a/E.java",
                        "package a; # class E { @A static <T> T m(T t) { return t; } }",
                        "a.E_mGuard",
                        "a.E#m"),
                new Shape(
                        "method of an interface",
                        "a/E.java",
                        "package a; # interface E { @A void m(); @B default void n() {} }",
                        "a.E_mGuard",
                        "a.E#m"),
                new Shape(
                        "method of a nested class",
                        "a/E.java",
                        "package a; # class E { class F { @A void m() {} } }",
                        "a.E_F_mGuard",
                        "a.E$F#m"),
                new Shape(
                        "method beside its class",
                        "a/E.java",
                        "package a; # @B class E { @A void m() {} }",
                        "a.E_mGuard",
                        "a.E#m"),
                new Shape(
                        "method with an overload that is none",
                        "a/E.java",
                        "package a; # class E { @A void m() {} void m(int i) {} }",
                        "a.E_mGuard",
                        "a.E#m"),
                new Shape(
                        "Kazakh",
                        "а/Қызмет.java",
                        "package а; # class Қызмет { @A void көрсету() {} }",
                        "а.Қызмет_көрсетуGuard",
                        "а.Қызмет#көрсету"),
                new Shape(
                        "dollar and underscore",
                        "a/E$_.java",
                        "package a; # class E$_ { @A static class $_F {} }",
                        "a.E$__$_FGuard",
                        "a.E$_$$_F"),
                new Shape(
                        "letters beyond the basic plane",
                        "a/𝐄.java",
                        "package a; # class 𝐄 { @A void 𝐦() {} }",
                        "a.𝐄_𝐦Guard",
                        "a.𝐄#𝐦"),
                new Shape("package of one letter", "kz/E.java", "package kz; # @A class E {}", "kz.EGuard", "kz.E"),
                new Shape(
                        "package within Kuzet's",
                        "kz/kuzet/guard/custom/E.java",
                        "package kz.kuzet.guard.custom; # @A class E {}",
                        "kz.kuzet.guard.custom.EGuard",
                        "kz.kuzet.guard.custom.E"),
                new Shape(
                        "all in a package called java",
                        "a/java/E.java",
                        "package a.java; # @A class E {}",
                        "a.java.EGuard",
                        "a.java.E"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void underJavac(Shape shape) {
        compilesAndIsFound(
                shape, TestCompilation.in(folder, TestCompiler.JAVAC).withOptions("-Xlint:all,-processing", "-Werror"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void underEcj(Shape shape) {
        compilesAndIsFound(shape, TestCompilation.in(folder, TestCompiler.ECJ).withOptions("-warn:-unusedImport"));
    }

    private static void compilesAndIsFound(Shape shape, TestCompilation compilation) {
        Outcome outcome =
                compilation.withSource(shape.path(), shape.completeSource()).run();
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.success()).isTrue();
        try (Application application = Application.of(outcome)) {
            ServiceGuard guard = application.guard(shape.guard());
            assertThat(guard.getClass()).isFinal().isPublic();
            assertThat(guard.service().code()).isEqualTo("a");
            assertThat(guard.service().name()).isEqualTo("Service a");
            assertThat(guard.service().endpoint()).isEqualTo(shape.endpoint());
            assertThat(application.listed()).hasAtLeastOneElementOfType(guard.getClass());
            assertThat(ServiceGuards.load(application.loader()).forEndpoint(application.endpoint(shape.endpoint())))
                    .hasValueSatisfying(found -> assertThat(found).hasSameClassAs(guard));
            assertThat(ServiceGuards.find(application.loader()).forEndpoint(application.endpoint(shape.endpoint())))
                    .hasValueSatisfying(found -> assertThat(found).hasSameClassAs(guard));
        }
    }
}
