package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other processors generate, in whatever round, is checked as well. */
final class LaterRoundsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void generatedEndpoint(TestCompiler compiler) {
        for (int round = 1; round <= 2; round++) {
            Path own = folder.resolve("round" + round);
            assertThat(Portal.in(own, compiler)
                            .with("Trigger", "class Trigger {}")
                            .withGenerated(1, "First", "class First {}")
                            .withGenerated(round, "E", "@RestController\nclass E { @GetMapping void get() {} }")
                            .unclassified())
                    .containsExactly("E.java:3: com.example.E is an endpoint (@RestController)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void supertypeThatIsStillToBeGenerated(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "class E extends Base {}")
                        .withGenerated(
                                1,
                                "Base",
                                "@NotPublicService(reason = \"-\") @RestController class Base"
                                        + " extends Deeper { @GetMapping void a() {} }")
                        .withGenerated(1, "Deeper", "class Deeper { @GetMapping void deep() {} }")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E inherits the handler com.example.Deeper#deep");
    }

    @ParameterizedTest
    @EnumSource
    void supertypeOfASupertypeThatIsStillToBeGenerated(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "class E extends Middle {}")
                        .with("Middle", "class Middle extends Base {}")
                        .withGenerated(1, "Base", "class Base { @GET void a() {} }")
                        .unclassified())
                .containsExactly("Base.java:2: com.example.Base is an endpoint (@GET)");
    }

    @ParameterizedTest
    @EnumSource
    void annotationThatIsStillToBeGenerated(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "@Api\nclass E {}")
                        .with("F", """
                            @RestController class F { @Read void a() {}
                                @NotPublicService(reason = "-") @GetMapping void b() {}
                            }
                            """)
                        .withGenerated(1, "Api", "@RestController @interface Api {}")
                        .withGenerated(2, "Read", "@RequestMapping @interface Read {}")
                        .withGenerated(1, "Step", "class Step {}")
                        .unclassified())
                .containsExactly(
                        "E.java:3: com.example.E is an endpoint (@Api)",
                        "F.java:2: The handler com.example.F#a belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void annotationCarriedByAnAnnotationThatIsStillToBeGenerated(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Api", "@Deeper @interface Api {}")
                        .with("E", "@Api class E {}")
                        .withGenerated(1, "Deeper", "@RestController @interface Deeper {}")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@Api)");
    }

    @ParameterizedTest
    @EnumSource
    void constantThatIsStillToBeGenerated(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", Portal.SERVICE.replace("\"e_004\"", "Codes.E") + " @RestController class E {}")
                        .with("F", "@NotPublicService(\n reason = Codes.EMPTY) class F {}")
                        .withGenerated(1, "Codes", "interface Codes { String E = \"e_004\"; String EMPTY = \"\"; }")
                        .unclassified())
                .singleElement()
                .asString()
                .startsWith("F.java:3: error: [KUZET302] ");
    }

    /** Its own handlers make it no endpoint, but what is above it does. */
    @ParameterizedTest
    @EnumSource
    void handlerBelowAnEndpointThatIsStillToBeGenerated(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "class E extends Middle { @GetMapping void own() {} }")
                        .with("Middle", "class Middle extends Base {}")
                        .withGenerated(
                                2,
                                "Base",
                                "@NotPublicService(reason = \"-\") @RestController class Base { @GetMapping void a()"
                                        + " {} }")
                        .withGenerated(1, "Step", "class Step {}")
                        .unclassified())
                .containsExactly("E.java:2: The handler com.example.E#own belongs to no service");
    }
}
