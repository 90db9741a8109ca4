package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which requests a handler answers that only prepares one, as Spring, Jakarta REST and GraphQL put their mappings together. */
final class PreparedRequestsTest {

    private static final String ALL = "all";
    private static final String MUTATION = "mutation";
    private static final String MESSAGES = "messages";
    private static final String MAPPED_MESSAGES = "@org.springframework.messaging.handler.annotation.MessageMapping";
    private static final Pattern SAID =
            Pattern.compile("(E\\d+)\\.java:3: warning: \\[KUZET305] (.*), but is declared only to"
                    + " prepare a request, for which .*");

    @TempDir
    private Path folder;

    /** The mapping of the class, what is above it, the mapping of the method, and what is said to be answered. */
    private record Case(String onClass, String above, String onMethod, String expected) {}

    private static final List<Case> CASES = List.of(
            new Case("", "", "@GetMapping", ""),
            new Case("", "", "@PostMapping", "POST"),
            new Case("", "", "@RequestMapping", ALL),
            new Case("", "", "@RequestMapping(\"/form\")", ALL),
            new Case("", "", "@RequestMapping(method = {})", ALL),
            new Case("", "", "@RequestMapping(method = RequestMethod.GET)", ""),
            new Case("", "", "@RequestMapping(method = {RequestMethod.GET, RequestMethod.PUT})", "PUT"),
            new Case("@RequestMapping(\"/forms\")", "", "@GetMapping", ""),
            new Case("@RequestMapping(\"/forms\")", "", "@RequestMapping", ALL),
            new Case("@RequestMapping(method = RequestMethod.GET)", "", "@RequestMapping", ""),
            new Case("@RequestMapping(method = RequestMethod.GET)", "", "@DeleteMapping", "DELETE"),
            new Case(
                    "@RequestMapping(method = {RequestMethod.POST, RequestMethod.DELETE})",
                    "",
                    "@RequestMapping",
                    "POST, DELETE"),
            new Case("@RequestMapping(method = RequestMethod.POST)", "", "@GetMapping", "POST"),
            new Case("@Sending", "", "@RequestMapping", "POST"),
            new Case("", "", "@Sending", "POST"),
            new Case("", "", "@Any", ALL),
            new Case("", "@RequestMapping(method = RequestMethod.POST) class", "@RequestMapping", "POST"),
            new Case("", "@RequestMapping(method = RequestMethod.POST) interface", "@GetMapping", "POST"),
            new Case("", "@RequestMapping(\"/forms\") class", "@GetMapping", ""),
            new Case(
                    "@RequestMapping(\"/forms\")",
                    "@RequestMapping(method = RequestMethod.POST) class",
                    "@GetMapping",
                    ""),
            new Case("", "", "@HttpExchange", ALL),
            new Case("", "", "@PostExchange", "POST"),
            new Case("@HttpExchange(\"/forms\")", "", "@GetExchange", ""),
            new Case("@HttpExchange(method = \"PATCH\")", "", "@HttpExchange", "PATCH"),
            new Case("", "", "@QueryMapping", ""),
            new Case("", "", "@MutationMapping", MUTATION),
            new Case("", "", "@SchemaMapping(typeName = \"Mutation\")", MUTATION),
            new Case("", "", "@SchemaMapping(typeName = \"Land\")", ""),
            new Case("", "", "@SchemaMapping", ""),
            new Case("@SchemaMapping(typeName = \"Mutation\")", "", "@SchemaMapping", MUTATION),
            new Case("@SchemaMapping(typeName = \"Mutation\")", "", "@SchemaMapping(typeName = \"Land\")", ""),
            new Case("@SchemaMapping(typeName = \"Mutation\")", "", "@QueryMapping", ""),
            new Case("", "", MAPPED_MESSAGES, MESSAGES),
            new Case("", "class B { " + MAPPED_MESSAGES + " public void form() {} }", "", MESSAGES),
            new Case(MAPPED_MESSAGES, "", "@org.springframework.messaging.simp.annotation.SubscribeMapping", ""),
            new Case("", "", "@MutationMapping @PostMapping", "POST and mutation"),
            new Case("@Path(\"/\")", "", "@POST", "POST"),
            new Case("@Path(\"/\")", "", "@GET", ""),
            new Case("@Path(\"/\")", "", "@Path(\"/form\")", ""),
            new Case("", "class", "@PostMapping", "POST"),
            new Case("", "class B { @PostMapping public void form() {} }", "", "POST"),
            new Case("", "class B { @RequestMapping public void form() {} }", "", ALL),
            new Case("", "class B { @PostMapping public void form() {} }", "@GetMapping", ""),
            new Case("", "class B { @GetMapping public void form() {} }", "@PostMapping", "POST"),
            new Case("", "class B { @GetMapping public void form() {} }", "@RequestMapping", ALL),
            new Case("", "interface B { @PostMapping void form(); }", "", "POST"),
            new Case(
                    "",
                    "@NotPublicService(reason = \"-\") class B { @POST public void form() {} }",
                    "@Path(\"/form\")",
                    "POST"));

    @ParameterizedTest
    @EnumSource
    void areReported(TestCompiler compiler) {
        Portal portal = Portal.in(folder, compiler)
                .with("Sending", annotation("Sending", "@RequestMapping(method = RequestMethod.POST)"))
                .with("Any", annotation("Any", "@RequestMapping"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < CASES.size(); i++) {
            Case each = CASES.get(i);
            String endpoint = "E" + i;
            String above = each.above().replace(" B {", " B" + i + " {");
            if (!above.isEmpty()) {
                portal.with("B" + i, above.endsWith("}") ? above : above + " B" + i + " {}");
            }
            portal.with(
                    endpoint,
                    "@NotPublicService(reason = \"-\") @RestController " + each.onClass() + " class "
                            + endpoint + inherits(above, i) + " {\n@PreparesRequest(\"e_004\") " + each.onMethod()
                            + " public void form() {} }");
            if (!each.expected().isEmpty()) {
                Stream.of(each.expected().split(" and ", -1)).forEach(said -> expected.add(endpoint + " " + said));
            }
        }
        assertThat(portal.unclassified().stream().map(PreparedRequestsTest::answered))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String inherits(String above, int number) {
        if (above.isEmpty()) {
            return "";
        }
        return (above.contains("interface") ? " implements B" : " extends B") + number;
    }

    private static String annotation(String name, String carried) {
        return "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) " + carried
                + " @interface " + name + " {}";
    }

    private static String answered(String problem) {
        Matcher matcher = SAID.matcher(problem);
        assertThat(matcher.matches()).as(problem).isTrue();
        String said = switch (matcher.group(2)) {
            case "The mapping of the handler names no HTTP method, so it answers all of them" -> ALL;
            case "The handler answers a mutation" -> MUTATION;
            case "The handler takes the messages that a client sends" -> MESSAGES;
            default -> matcher.group(2).replace("The handler answers ", "");
        };
        return matcher.group(1) + " " + said;
    }
}
