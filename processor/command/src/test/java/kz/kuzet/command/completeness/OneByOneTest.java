package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where one handler is classified, each is asked about. */
final class OneByOneTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyKindOfAnswerCounts(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "@RestController class E {\n" + Portal.SERVICE + """

                                @PostMapping void send() {}
                                @PreparesRequest("e_004") @GetMapping void form() {}
                                @NotPublicService(reason = "-") @GetMapping void health() {}
                                @DeleteMapping void forgotten() {}
                                @RequestMapping void forgottenToo() {}
                                void helper() {}
                            }
                            """)
                        .unclassified())
                .containsExactly(
                        "E.java:7: The handler com.example.E#forgotten belongs to no service",
                        "E.java:8: The handler com.example.E#forgottenToo belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void allAnswered(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "@RestController class E {\n" + Portal.SERVICE + """

                                @PostMapping void send() {}
                                @PreparesRequest("e_004") @GetMapping void form() {}
                            }
                            """)
                        .unclassified())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void overloadsAreToldApart(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("E", """
            @RestController class E {
                @NotPublicService(reason = "-") @GetMapping void get() {}
                @GetMapping void get(int one) {}
                @GetMapping void get(java.util.List<String> some) {}
            }
            """).unclassified())
                .containsExactly(
                        "E.java:4: The handler com.example.E#get belongs to no service",
                        "E.java:5: The handler com.example.E#get belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void noneAnsweredIsSaidOfTheClassOnly(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", "@RestController class E { @GetMapping void a() {} @GetMapping void b() {} }")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@RestController)");
    }

    @ParameterizedTest
    @EnumSource
    void classAnswersForAll(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", Portal.SERVICE + """
                            @RestController class E {
                                @GetMapping void a() {}
                                @PreparesRequest @GetMapping void b() {}
                            }
                            """)
                        .with("F", """
                            @NotPublicService(reason = "-") @RestController class F {
                                @GetMapping void a() {}
                            }
                            """)
                        .unclassified())
                .isEmpty();
    }
}
