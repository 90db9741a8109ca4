package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever an endpoint stands, it is found, once. */
final class NestedEndpointsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void nested(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("Outer", """
            class Outer {
                @Controller static class A {
                    @RestController
                    private class B {}
                }
                interface C {
                    @Path("/") class D {}
                }
            }
            """).unclassified())
                .containsExactly(
                        "Outer.java:3: com.example.Outer.A is an endpoint (@Controller)",
                        "Outer.java:5: com.example.Outer.A.B is an endpoint (@RestController)",
                        "Outer.java:8: com.example.Outer.C.D is an endpoint (@Path)");
    }

    @ParameterizedTest
    @EnumSource
    void classifiedOuterDoesNotCoverNested(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Outer", Portal.SERVICE + """

                            @Controller
                            class Outer {
                                @Controller static class Inner {}
                            }
                            """)
                        .unclassified())
                .containsExactly("Outer.java:5: com.example.Outer.Inner is an endpoint (@Controller)");
    }

    @ParameterizedTest
    @EnumSource
    void unnamedPackage(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withUnnamed("E", "@RestController class E { @GetMapping void get() {} }")
                        .unclassified())
                .containsExactly("E.java:2: E is an endpoint (@RestController)");
    }

    @ParameterizedTest
    @EnumSource
    void enumAndSecondTypeOfAFile(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("E", """
            @Path("/") enum E { ONE }
            @Path("/") interface F {}
            @Path("/") class G {}
            """).unclassified())
                .containsExactly(
                        "E.java:2: com.example.E is an endpoint (@Path)",
                        "E.java:4: com.example.G is an endpoint (@Path)");
    }

    /** Of a record ECJ shows no line. */
    @ParameterizedTest
    @EnumSource
    void record(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "@RestController record E(int x) { @GetMapping void get() {} }")
                        .unclassified())
                .containsExactly((compiler == TestCompiler.JAVAC ? "E.java:2: " : "")
                        + "com.example.E is an endpoint (@RestController)");
    }

    @ParameterizedTest
    @EnumSource
    void nestedSuperclassIsAskedAboutOnce(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("Outer", """
            class Outer {
                @RestController static class Base { @GetMapping void a() {} }
                static class E extends Base {}
            }
            """).unclassified())
                .containsExactly("Outer.java:3: com.example.Outer.Base is an endpoint (@RestController)");
    }
}
