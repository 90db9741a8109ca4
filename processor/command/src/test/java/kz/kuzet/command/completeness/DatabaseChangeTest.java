package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that is declared to change nothing, and HTTP methods that change something (problem 216). */
final class DatabaseChangeTest {

    private static final Pattern SAID =
            Pattern.compile("(\\w+)\\.java:(\\d+): warning: \\[KUZET216].* arrive by ([A-Z, ]+): (.*)\\. Rules:.*");

    @TempDir
    private Path folder;

    private static List<String> said(Portal portal) {
        return portal.unclassified().stream()
                .map(problem -> {
                    Matcher matcher = SAID.matcher(problem);
                    return matcher.matches()
                            ? matcher.replaceFirst("$1:$2 $3 ")
                                    .concat(matcher.group(4).replace("com.example.", ""))
                            : problem;
                })
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void byTheMappingWhereverItStands(TestCompiler compiler) {
        assertThat(said(Portal.in(folder, compiler)
                        .with("A", Portal.service("a") + """
                             @RestController class A {
                                @PutMapping void put() {}
                                @PatchMapping void patch() {}
                                @DeleteMapping void delete() {}
                                @PostMapping void post() {}
                                @GetMapping void get() {}
                                @RequestMapping void any() {}
                                void helper() {}
                            }
                            """)
                        .with(
                                "B",
                                "@Path(\"/\") class B {\n" + Portal.service("b") + " @DELETE public void remove() {} "
                                        + Portal.service("b-2") + " @POST public void add() {} }")
                        .with(
                                "C",
                                Portal.service("c") + " @WebServlet class C extends jakarta.servlet.http.HttpServlet {"
                                        + " protected void doDelete(Object request, Object response) {} }")
                        .with("Api", "interface Api { @PutMapping void put(); }")
                        .with(
                                "D",
                                Portal.service("d")
                                        + " @RestController class D implements Api { public void put() {} }")
                        .with(
                                "E",
                                Portal.service("e")
                                        + " @RequestMapping(method = RequestMethod.PATCH) @RestController class E {"
                                        + " @RequestMapping void patched() {} }")))
                .containsExactly(
                        "A:2 DELETE, PATCH, PUT A#delete, A#patch, A#put",
                        "B:3 DELETE B#remove",
                        "C:2 DELETE C#doDelete",
                        "D:2 PUT D#put",
                        "E:2 PATCH E#patched");
    }

    /** One warning for a declaration, and none where the requests are only prepared or the change is declared. */
    @ParameterizedTest
    @EnumSource
    void onceForADeclaration(TestCompiler compiler) {
        assertThat(said(Portal.in(folder, compiler)
                        .with("Api", Portal.service("a") + " interface Api { @PutMapping void put(); }")
                        .with("E", "@RestController class E implements Api { public void put() {} }")
                        .with("F", "@RestController class F implements Api { public void put() {} }")
                        .with(
                                "G",
                                Portal.service("g", AuthenticationMethod.LOGIN_PASSWORD_EDS)
                                        + " @RestController class G { @DeleteMapping void delete() {}"
                                        + " }")
                        .with(
                                "H",
                                Portal.service("h") + " @RestController class H { @PreparesRequest"
                                        + " @PutMapping void draft() {} @PostMapping void"
                                        + " send() {} }")))
                .filteredOn(said -> !said.contains("KUZET305"))
                .containsExactly("Api:2 PUT E#put, F#put");
    }
}
