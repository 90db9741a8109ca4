package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations that carry the annotation of an endpoint make one, to any depth. */
final class ComposedAnnotationsTest {

    @TempDir
    private Path folder;

    private static final String API = "@RestController @interface Api {}";

    @ParameterizedTest
    @EnumSource
    void carried(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Api", API)
                        .with("E", "@Api\nclass E {}")
                        .unclassified())
                .containsExactly("E.java:3: com.example.E is an endpoint (@Api)");
    }

    @ParameterizedTest
    @EnumSource
    void carriedThroughFive(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Api", API)
                        .with("B", "@Api @interface B {}")
                        .with("C", "@B @interface C {}")
                        .with("D", "@C @interface D {}")
                        .with("E", "@Deprecated @D class E {}")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@D)");
    }

    @ParameterizedTest
    @EnumSource
    void annotationsThatCarryThemselvesOrEachOther(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Self", "@Self @interface Self {}")
                        .with("Ping", "@Pong @interface Ping {}")
                        .with("Pong", "@Ping @RestController @interface Pong {}")
                        .with("A", "@Self class A {}")
                        .with("B", "@Ping class B {}")
                        .with("C", "@Pong class C {}")
                        .unclassified())
                .containsExactly(
                        "B.java:2: com.example.B is an endpoint (@Ping)",
                        "C.java:2: com.example.C is an endpoint (@Pong)");
    }

    @ParameterizedTest
    @EnumSource
    void fromTheClassPath(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withLibrary(
                                folder,
                                "Api",
                                "@RestController @java.lang.annotation.Retention("
                                        + "java.lang.annotation.RetentionPolicy.RUNTIME) public @interface Api {}")
                        .with("E", "@Api class E {}")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@Api)");
    }

    @ParameterizedTest
    @EnumSource
    void handlersToo(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Read", "@RequestMapping @interface Read {}")
                        .with("ReadAll", "@Read @interface ReadAll {}")
                        .with("E", """
                            @RestController class E {
                                @NotPublicService(reason = "-") @Read void a() {}
                                @ReadAll void b() {}
                                @Deprecated void c() {}
                            }
                            """)
                        .unclassified())
                .containsExactly("E.java:4: The handler com.example.E#b belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void theAnnotationItselfIsNoEndpoint(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("Api", API).unclassified()).isEmpty();
    }
}
