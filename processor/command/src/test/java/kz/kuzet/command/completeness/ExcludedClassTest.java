package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the register lists as no public service where a class says so and some of its handlers have a service. */
final class ExcludedClassTest {

    @TempDir
    private Path folder;

    private List<String> listed(TestCompiler compiler, Map<String, String> types)
            throws IOException, MalformedRegisterException {
        Path frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        TestCompilation processed =
                TestCompilation.in(folder.resolve("processed"), compiler).withClassPath(frameworks);
        TestCompilation bare = TestCompilation.in(folder.resolve("bare"), compiler)
                .withoutKuzet()
                .withClassPath(frameworks);
        types.forEach((name, text) -> {
            for (TestCompilation each : List.of(processed, bare)) {
                each.withSource("com/example/" + name + ".java", Portal.source(text));
            }
        });
        Outcome outcome = processed.run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        CompiledTwin.assertSame(outcome, bare.run(), List.of(frameworks), List.of());
        Register register =
                RegisterReader.read(Files.readAllBytes(outcome.classes().resolve(Register.FILE)));
        return register.exclusions().stream()
                .map(ExcludedEndpoint::endpoint)
                .map(endpoint -> endpoint.replace("com.example.", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void itsOtherHandlersAreListed(TestCompiler compiler) throws Exception {
        String excluded = "@NotPublicService(reason = \"-\") ";
        assertThat(listed(
                        compiler,
                        Map.of(
                                "A",
                                excluded + "@RestController class A { " + Portal.service("a")
                                        + " @PostMapping void send() {} @GetMapping void health() {}"
                                        + " @GetMapping(\"/x\") void health(String of) {} @GetMapping void info() {}"
                                        + " void helper() {} }",
                                "Base",
                                "abstract class Base { " + Portal.service("b")
                                        + " @PostMapping public void send() {} @GetMapping public void page() {} }",
                                "B",
                                excluded + "@RestController class B extends Base {}",
                                "C",
                                excluded
                                        + "@RestController class C { @PreparesRequest(\"a\") @GetMapping void form() {}"
                                        + " @GetMapping void list() {} }",
                                "D",
                                excluded + "@RestController class D { " + Portal.service("d")
                                        + " @PostMapping void send() {} }",
                                "E",
                                excluded + "class E { " + Portal.service("e") + " void send() {} }",
                                "F",
                                excluded
                                        + "@RestController class F { @GetMapping void a() {} @GetMapping void b() {} }",
                                "G",
                                "@RestController class G { " + excluded + "@GetMapping void a() {} "
                                        + Portal.service("g") + " @PostMapping void b() {} }")))
                .containsExactly("A#health", "A#info", "B#page", "C#list", "F", "G#a");
    }
}
