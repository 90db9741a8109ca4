package kz.kuzet.command.completeness;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was said of a handler is not weakened in silence: where the message stands, and what it names. */
final class WeakenedStatementsTest {

    private static final String EXCLUDED = "@NotPublicService(reason = \"not offered: answers 405\")";
    private static final String NOT_INHERITED =
            ", and nothing else says to which service it belongs. Rules: para 6. Fix: write @PublicService,"
                    + " @PreparesRequest or @NotPublicService(reason = \"…\") on the handler itself; where it is"
                    + " inherited, override it.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void anExclusionAndAPreparationAreNotInheritedByAnotherMapping(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Crud", "abstract class Crud {\n" + EXCLUDED + """
                                 @DeleteMapping("/{id}") public String delete(String id) { return ""; }
                                @PreparesRequest("plots-1") @GetMapping("/form") public String form() { return ""; }
                            }
                            """)
                        .with("Plots", """
                            @RestController @RequestMapping("/plots") public class Plots extends Crud {
                                @Override @DeleteMapping("/really/{id}") public String delete(String id) { return ""; }
                                @Override @PostMapping("/send") public String form() { return ""; }
                            """ + Portal.service("plots-1", LOGIN_PASSWORD_EDS) + """
                                 @PostMapping public String register() { return ""; }
                            }
                            """)
                        .unclassified())
                .containsExactly(
                        "Plots.java:3: error: [KUZET307] The handler com.example.Plots#delete has a mapping of its"
                                + " own, so it does not inherit @NotPublicService"
                                + " (com.example.Crud#delete)" + NOT_INHERITED,
                        "Plots.java:4: error: [KUZET307] The handler com.example.Plots#form has a mapping of its own,"
                                + " so it does not inherit @PreparesRequest (com.example.Crud#form)" + NOT_INHERITED);
    }

    @ParameterizedTest
    @EnumSource
    void theServiceOfTheClassCountsInTheirPlace(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Crud", "abstract class Crud {\n" + EXCLUDED + """
                             @DeleteMapping("/{id}") public String delete(String id) { return ""; }
                            }
                            """)
                        .with("Plots", Portal.SERVICE.replace("UNCHANGED", "CHANGED") + """
                             @RestController public class Plots extends Crud {
                                @Override @DeleteMapping("/really/{id}") public String delete(String id) { return ""; }
                            }
                            """)
                        .unclassified())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExcludedTypeIsNotInheritedByAnotherMappingEither(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withLibrary(
                                folder,
                                "Crud",
                                EXCLUDED + " public class Crud { @DeleteMapping public void delete() {}"
                                        + " @GetMapping public void health() {} }")
                        .with("Plots", """
                            @RestController public class Plots extends Crud {
                                @DeleteMapping("/really") public void delete() {}
                            }
                            """)
                        .unclassified())
                .singleElement()
                .asString()
                .startsWith("Plots.java:3: error: [KUZET307] The handler com.example.Plots#delete has a mapping of its"
                        + " own, so it does not inherit @NotPublicService (com.example.Crud), and nothing");
    }

    @ParameterizedTest
    @EnumSource
    void twoInterfacesOfOneRank(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "Weak",
                                "interface Weak {\n" + Portal.service("weak", LOGIN_PASSWORD) + " String send(); }")
                        .with(
                                "Strong",
                                "interface Strong {\n" + Portal.service("strong", LOGIN_PASSWORD_EDS)
                                        + " @PostMapping(\"/both\") String send(); }")
                        .with(
                                "Both",
                                "@RestController class Both implements Weak, Strong {\npublic String send() { return"
                                        + " \"\"; } }")
                        .unclassified())
                .containsExactly(
                        "Both.java:3: error: [KUZET307] The handler com.example.Both#send is told different things, of"
                                + " which none is nearer: @PublicService (com.example.Weak#send), @PublicService"
                                + " (com.example.Strong#send). Rules: para 6. Fix: write what holds for it on the"
                                + " handler itself, @PublicService, @PreparesRequest or @NotPublicService(reason ="
                                + " \"…\"); where it is inherited, override it.");
    }

    /** Whether an adapter asks the guard must not depend on the order of the interfaces. */
    @ParameterizedTest
    @EnumSource
    void twoInterfacesOfWhichOneCallsItsGuard(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "One",
                                "@SuppressWarnings(\"all\") interface One {\n" + Portal.service("one", LOGIN_PASSWORD)
                                        + " @kz.kuzet.CallsGuard String send(); }")
                        .with(
                                "Other",
                                "interface Other {\n" + Portal.service("one", LOGIN_PASSWORD)
                                        + " @PostMapping(\"/both\") String send(); }")
                        .with(
                                "Both",
                                "@RestController class Both implements One, Other {\npublic String send() { return"
                                        + " \"\"; } }")
                        .unclassified())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("Both.java:3: error: [KUZET307] The handler com.example.Both#send is told different"
                                + " things, of which none is nearer:"));
    }

    @ParameterizedTest
    @EnumSource
    void aClassTakesNothingFromTheMethodsThatItInherits(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "Base",
                                "class Base {\n" + Portal.service("a", LOGIN_PASSWORD_EDS)
                                        + " @PostMapping public void send() {}\n" + EXCLUDED
                                        + " @GetMapping public void health() {} }")
                        .with("Stub", "@NotPublicService(reason = \"-\") @RestController class Stub extends Base {}")
                        .with(
                                "Other",
                                Portal.service("b", LOGIN_PASSWORD_EDS)
                                        + " @RestController class Other extends Base {}")
                        .unclassified())
                .containsExactly(
                        "Other.java:2: error: [KUZET307] The handler com.example.Base#health would be judged by"
                                + " @NotPublicService (com.example.Base#health), which asks for less than"
                                + " @PublicService (com.example.Other). Rules: para 6. Fix: write what holds for it on"
                                + " the handler itself, @PublicService, @PreparesRequest or @NotPublicService(reason ="
                                + " \"…\"); where it is inherited, override it.");
    }

    @ParameterizedTest
    @EnumSource
    void aClassTakesNothingFromTheTypesAboveIt(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "Base",
                                Portal.service("a", LOGIN_PASSWORD_EDS)
                                        + " @RestController class Base { @PostMapping public void send() {} }")
                        .with("Stub", EXCLUDED + " class Stub extends Base { @GetMapping void own() {} }")
                        .with("Weaker", Portal.service("b", LOGIN_PASSWORD) + " class Weaker extends Base {}")
                        .unclassified())
                .containsExactly(
                        "Stub.java:2: error: [KUZET307] The handler com.example.Base#send would be judged by"
                            + " @NotPublicService (com.example.Stub), which asks for less than @PublicService"
                            + " (com.example.Base). Rules: para 6. Fix: write what holds for it on the handler itself,"
                            + " @PublicService, @PreparesRequest or @NotPublicService(reason = \"…\"); where it is"
                            + " inherited, override it.",
                        "Weaker.java:2: error: [KUZET307] The handler com.example.Base#send would be judged by"
                            + " @PublicService (com.example.Weaker), which asks for less than @PublicService"
                            + " (com.example.Base). Rules: para 6. Fix: write what holds for it on the handler itself,"
                            + " @PublicService, @PreparesRequest or @NotPublicService(reason = \"…\"); where it is"
                            + " inherited, override it.");
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsOnTheMethodThatIsCalledIsTheDevelopersOwnWord(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "Api",
                                "interface Api<T> {\n" + Portal.service("a", LOGIN_PASSWORD_EDS)
                                        + " @PostMapping void send(T form);\n"
                                        + Portal.service("b", LOGIN_PASSWORD_EDS) + " @GetMapping void read();\n"
                                        + Portal.service("c", LOGIN_PASSWORD_EDS) + " @GetMapping void draft(); }")
                        .with(
                                "E",
                                "@RestController class E implements Api<String> {\n"
                                        + Portal.service("d", LOGIN_PASSWORD)
                                        + " public void send(String form) {}\n" + EXCLUDED + " public void read() {}\n"
                                        + " @PreparesRequest(\"c\") public void draft() {} }")
                        .unclassified())
                .isEmpty();
    }
}
