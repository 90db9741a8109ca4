package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers that an endpoint inherits are its own. */
final class InheritedHandlersTest {

    @TempDir
    private Path folder;

    private static final String ONE_BY_ONE = """
        @RestController
        class E extends Base {
            @NotPublicService(reason = "-") @GetMapping void own() {}
        }
        """;

    @ParameterizedTest
    @EnumSource
    void fromTheSameCompilation(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", ONE_BY_ONE)
                        .with("Base", "class Base { @GetMapping void base() {} }")
                        .unclassified())
                .containsExactly("E.java:3: com.example.E inherits the handler com.example.Base#base");
    }

    @ParameterizedTest
    @EnumSource
    void fromTheClassPath(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withLibrary(folder, "Base", "public class Base { @GetMapping public void base() {} }")
                        .with("E", ONE_BY_ONE)
                        .unclassified())
                .containsExactly("E.java:3: com.example.E inherits the handler com.example.Base#base");
    }

    @ParameterizedTest
    @EnumSource
    void defaultMethodOfAnInterface(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("E", ONE_BY_ONE)
                        .with("Base", "class Base implements Api {}")
                        .with("Api", "interface Api { @GetMapping default void fromInterface() {} }")
                        .unclassified())
                .containsExactly("E.java:3: com.example.E inherits the handler com.example.Api#fromInterface");
    }

    @ParameterizedTest
    @EnumSource
    void overriddenHandlerOfAGenericInterface(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Api", "interface Api<T> { @PostMapping void send(T form); @GetMapping T read(); }")
                        .with("E", """
                            @RestController class E implements Api<String> {
                                public void send(String form) {}
                                @NotPublicService(reason = "-") public String read() { return ""; }
                                public void send(int form) {}
                            }
                            """)
                        .unclassified())
                .containsExactly("E.java:3: The handler com.example.E#send belongs to no service");
    }

    /** ECJ itself takes none of these for an override where the variables have other names. */
    @ParameterizedTest
    @EnumSource
    void overriddenGenericMethods(TestCompiler compiler) {
        String[] services = {Portal.service("s-1"), Portal.service("s-2"), Portal.service("s-3")};
        assertThat(Portal.in(folder, compiler)
                        .with("Api", """
                            interface Api {
                                @PostMapping("/a") <T extends Comparable<T>> java.util.List<T> sorted(java.util.List<T> in);
                                @PostMapping("/b") <T> T plain(T in);
                                @PostMapping("/c") <T, R extends T> R two(T in, R out);
                                @PostMapping("/d") <T> T forgotten(T in);
                            }
                            """)
                        .with("E", """
                            @RestController class E implements Api {
                                %s public <Q extends Comparable<Q>> java.util.List<Q> sorted(java.util.List<Q> in) { return in; }
                                %s public <T> T plain(T in) { return in; }
                                %s public <A, B extends A> B two(A in, B out) { return out; }
                                public <Q> Q forgotten(Q in) { return in; }
                            }
                            """.formatted((Object[]) services))
                        .unclassified())
                .containsExactly("E.java:6: The handler com.example.E#forgotten belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void aServiceInheritsWhatPreparesItsRequests(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Base", """
                            abstract class Base {
                                @PreparesRequest @GetMapping public void form() {}
                                @PreparesRequest @GetMapping public void draft() {}
                                @PostMapping public void send() {}
                            }
                            """)
                        .with("E", Portal.service("e") + " @RestController class E extends Base {}")
                        .with(
                                "F",
                                Portal.service("f") + " @RestController class F extends Base {"
                                        + " public void draft() {} }")
                        .with(
                                "G",
                                "@NotPublicService(reason = \"-\") @RestController class G extends Base {"
                                        + " @PreparesRequest(\"e\") public void draft() {} }")
                        .unclassified())
                .singleElement()
                .asString()
                .startsWith("G.java:2: error: [KUZET304] com.example.G inherits com.example.Base#form, which prepares a"
                        + " request, but com.example.G declares no service and no code is named.");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheOverriddenMethodSaysHolds(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler).with("Api", """
            interface Api {
                @NotPublicService(reason = "-") @GetMapping void a();
                @GetMapping void b();
            }
            """).with("E", """
                @RestController class E implements Api {
                    public void a() {}
                    public void b() {}
                }
                """).unclassified())
                .containsExactly("E.java:4: The handler com.example.E#b belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheOverriddenMethodAnswersCounts(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "Api",
                                "interface Api<T> { @PostMapping void send(T form); @GetMapping void read(T form); }")
                        .with("E", """
                            @RestController class E implements Api<String> {
                                @PreparesRequest("e_004") public void send(String form) {}
                                @PreparesRequest("e_004") public void read(String form) {}
                            }
                            """)
                        .unclassified())
                .singleElement()
                .asString()
                .startsWith("E.java:3: warning: [KUZET305] The handler answers POST, ");
    }

    @ParameterizedTest
    @EnumSource
    void classifiedSuperclassCoversItsOwnHandlersAndNoNewOnes(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Base", Portal.SERVICE + """
                             @RestController class Base {
                                @GetMapping void a() {}
                                @GetMapping void b() {}
                            }
                            """)
                        .with("E", """
                            class E extends Base {
                                void a() {}
                                @PostMapping void c() {}
                            }
                            """)
                        .with("Quiet", "class Quiet extends Base {}")
                        .unclassified())
                .containsExactly("E.java:4: The handler com.example.E#c belongs to no service");
    }

    @ParameterizedTest
    @EnumSource
    void classifiedInterfaceCoversItsOwnHandlersAndNoNewOnes(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Api", Portal.SERVICE + " @Path(\"/\") interface Api { @GET void a(); }")
                        .with("E", """
                            class E implements Api {
                                public void a() {}
                                @POST public void b() {}
                            }
                            """)
                        .unclassified())
                .containsExactly("E.java:4: The handler com.example.E#b belongs to no service");
    }

    /** It may be there for a client. What it says of itself it does not say of the classes that implement it. */
    @ParameterizedTest
    @EnumSource
    void excludedInterfaceExcludesNoClass(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with(
                                "Api",
                                "@NotPublicService(reason = \"-\") @Path(\"/\") interface Api { @POST void send();"
                                        + " @GET default void health() {} }")
                        .with("E", "class E implements Api { public void send() {} }")
                        .with("F", "class F extends E {}")
                        .with("Quiet", "class Quiet implements Api { " + Portal.SERVICE + " public void send() {} }")
                        .unclassified())
                .containsExactly(
                        "E.java:2: com.example.E is an endpoint (@Path)",
                        "F.java:2: com.example.F is an endpoint (@Path)",
                        "Quiet.java:2: com.example.Quiet inherits the handler com.example.Api#health");
    }

    @ParameterizedTest
    @EnumSource
    void classThatImplementsAContractIsAskedAboutOnce(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Api", "@Path(\"/\") interface Api { @POST void send(); }")
                        .with("E", "class E implements Api { public void send() {} }")
                        .with("F", "class F extends E {}")
                        .with("G", "class G extends E { @GET public void added() {} }")
                        .unclassified())
                .containsExactly(
                        "E.java:2: com.example.E is an endpoint (@Path)",
                        "G.java:2: com.example.G is an endpoint (@GET)");
    }

    /** It answers nothing itself. */
    @ParameterizedTest
    @EnumSource
    void abstractBaseWithoutHandlers(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Base", "@RestController abstract class Base { String failed() { return \"\"; } }")
                        .with("Deeper", "abstract class Deeper extends Base {}")
                        .with("E", Portal.SERVICE + " class E extends Deeper { @GetMapping void get() {} }")
                        .with("F", "class F extends Deeper { @GetMapping void get() {} }")
                        .with("G", "class G extends Base {}")
                        .with("Other", "@RestController abstract class Other { @GetMapping abstract void get(); }")
                        .unclassified())
                .containsExactly(
                        "F.java:2: com.example.F is an endpoint (@RestController)",
                        "G.java:2: com.example.G is an endpoint (@RestController)",
                        "Other.java:2: com.example.Other is an endpoint (@RestController)");
    }

    @ParameterizedTest
    @EnumSource
    void unclassifiedSuperclassIsAskedAboutOnce(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("Base", "@RestController class Base { @GetMapping void a() {} }")
                        .with("E", "class E extends Base {}")
                        .with("F", "class F extends E { void a() {} }")
                        .unclassified())
                .containsExactly(
                        "Base.java:2: com.example.Base is an endpoint (@RestController)",
                        "F.java:2: com.example.F is an endpoint (@RestController)");
    }

    @ParameterizedTest
    @EnumSource
    void superclassOnTheClassPathThatNobodyClassified(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withLibrary(
                                folder, "Base", "@RestController public class Base { @GetMapping public void a() {} }")
                        .with("E", "class E extends Base {}")
                        .unclassified())
                .containsExactly("E.java:2: com.example.E is an endpoint (@RestController)");
    }

    @ParameterizedTest
    @EnumSource
    void superclassOnTheClassPathThatWasClassified(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .withLibrary(
                                folder,
                                "Base",
                                "@NotPublicService(reason = \"-\") @RestController public class Base {"
                                        + " @GetMapping public void a() {} }")
                        .with("E", "class E extends Base {}")
                        .with("F", "class F extends Base { @GetMapping void b() {} }")
                        .unclassified())
                .containsExactly("F.java:2: The handler com.example.F#b belongs to no service");
    }
}
