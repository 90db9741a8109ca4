package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What types answer for generated endpoints, as the compiler, {@code kuzet check} and a running application see it. */
final class AnsweredEndpointsTest {

    private static final String API = """
        public interface LandApi {
            @PostMapping default String transfer(String form) { return form; }
            @GetMapping default String plot(String id) { return id; }
            @GetMapping default String version() { return ""; }
        }
        """;
    private static final String CONTROLLER = "@Controller public class LandApiController implements LandApi {}";
    private static final String NOTICES =
            "public class Generated { @RestController public static class Notices { @GetMapping public String all() {"
                    + " return \"\"; } } }";
    private static final String RESOURCE = "@Path(\"/r\") public class Resource {"
            + " @POST public void send() {} @GET public void form() {} @GET public void form(String of) {} }";

    private static final String EXCLUDED = "@NotPublicService(reason = \"-\") ";

    @TempDir
    private Path folder;

    private final Map<String, String> sources = new LinkedHashMap<>();

    private AnsweredEndpointsTest with(String type, String text) {
        sources.put("com/example/" + type + ".java", Portal.source(text));
        return this;
    }

    private AnsweredEndpointsTest generated(String type, String text) {
        sources.put("gen/" + type + ".java", Portal.source(text).replace("package com.example;", "package gen;"));
        return this;
    }

    private Path frameworks() {
        return FrameworkStubs.compiledInto(folder.resolve("frameworks"));
    }

    private Outcome compile(TestCompiler compiler) {
        Path frameworks = frameworks();
        TestCompilation processed =
                TestCompilation.in(folder.resolve("processed"), compiler).withClassPath(frameworks);
        TestCompilation bare = TestCompilation.in(folder.resolve("bare"), compiler)
                .withoutKuzet()
                .withClassPath(frameworks);
        sources.forEach((path, text) -> {
            processed.withSource(path, text);
            bare.withSource(path, text);
        });
        Outcome outcome = processed.run();
        assertThat(outcome.otherErrors()).isEmpty();
        CompiledTwin.assertSame(outcome, bare.run(), List.of(frameworks), List.of());
        return outcome;
    }

    private static String login(String code) {
        return Portal.service(code, AuthenticationMethod.LOGIN_PASSWORD);
    }

    private AnsweredEndpointsTest portal() {
        return generated("LandApi", API)
                .generated("LandApiController", CONTROLLER)
                .generated("Generated", NOTICES)
                .generated("Resource", RESOURCE)
                .with(
                        "Land",
                        login("l-1") + " @AnswersFor(\"gen.LandApiController\") public class Land { @PreparesRequest"
                                + " @AnswersFor(\"gen.LandApiController#plot\") public String plot() { return"
                                + " \"\"; } " + EXCLUDED
                                + "@AnswersFor(\"gen.LandApiController#version\") public void version() {} }")
                .with(
                        "Others",
                        EXCLUDED + "@AnswersFor({\"gen.Generated.Notices\", \"gen.Resource\"}) public class Others {"
                                + login("r-1") + " @AnswersFor(\"gen.Resource#send\") public void send() {} }");
    }

    @ParameterizedTest
    @EnumSource
    void theSameEverywhere(TestCompiler compiler) throws Exception {
        Outcome outcome = portal().compile(compiler);
        assertThat(outcome.problems()).isEmpty();
        Register register =
                RegisterReader.read(Files.readAllBytes(outcome.classes().resolve(Register.FILE)));
        assertThat(register.services().stream().map(service -> service.endpoint() + " " + service.guard()))
                .containsExactly(
                        "gen.LandApiController com.example.LandGuard",
                        "gen.Resource#send com.example.Others_sendGuard");
        assertThat(register.exclusions().stream().map(exclusion -> exclusion.endpoint()))
                .containsExactly("gen.Generated$Notices", "gen.LandApiController#version", "gen.Resource#form");
        assertThat(outcome.resource("META-INF/services/kz.kuzet.AnswersFor"))
                .isEqualTo("com.example.Land\ncom.example.Others\n");
        URL[] classes = {outcome.classes().toUri().toURL(), frameworks().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, AnsweredEndpointsTest.class.getClassLoader())) {
            HandlerRoles roles = new HandlerRoles(ServiceGuards.find(loader));
            assertThat(roles(roles, loader.loadClass("gen.LandApiController")))
                    .containsExactly("plot prepares l-1", "transfer sends l-1", "version no service");
            assertThat(roles(roles, loader.loadClass("gen.Resource")))
                    .containsExactly("form no service", "send sends r-1");
            assertThat(roles(roles, loader.loadClass("gen.Generated$Notices"))).containsExactly("all no service");
        }
    }

    private static Set<String> roles(HandlerRoles roles, Class<?> endpoint) {
        Set<String> found = new TreeSet<>();
        for (Method method : endpoint.getMethods()) {
            if (method.getDeclaringClass() != Object.class) {
                assertThat(roles.doubt(endpoint, method)).isEmpty();
                HandlerRole role = roles.of(endpoint, method);
                found.add(method.getName()
                        + (role instanceof HandlerRole.Sends sends
                                ? " sends " + sends.guard().service().code()
                                : role instanceof HandlerRole.Prepares prepares
                                        ? " prepares "
                                                + prepares.guard().service().code()
                                        : role instanceof HandlerRole.NoService ? " no service" : " " + role));
            }
        }
        return found;
    }

    /** Every way of answering twice, or of saying something else than the endpoint says itself. */
    @ParameterizedTest
    @EnumSource
    void contradictions(TestCompiler compiler) throws Exception {
        Map<String, String> answers = new TreeMap<>(Map.of(
                "Twice",
                        EXCLUDED + "@AnswersFor(\"gen.Twice\") class TwiceA {} " + EXCLUDED
                                + "@AnswersFor(\"gen.Twice\") class TwiceB {}",
                "Own", login("own") + " @AnswersFor(\"gen.Own\") class OwnA {}",
                "Weaker", EXCLUDED + "@AnswersFor(\"gen.Weaker#h\") class WeakerA {}",
                "Stronger", login("stronger") + " @AnswersFor(\"gen.Stronger\") class StrongerA {}",
                "Fits",
                        EXCLUDED + "@AnswersFor(\"gen.Fits\") class FitsA {} class FitsB { " + login("fits")
                                + " @AnswersFor(\"gen.Fits#h\") void h() {} }",
                "Same", EXCLUDED + "@AnswersFor(\"gen.Same\") class SameA {}"));
        generated("Twice", "@RestController public class Twice { @GetMapping public void h() {} }");
        generated("Own", EXCLUDED + "@RestController public class Own { @GetMapping public void h() {} }");
        generated(
                "Weaker", login("weaker") + " @RestController public class Weaker { @GetMapping public void h() {} }");
        generated(
                "Stronger", "@RestController public class Stronger { " + EXCLUDED + "@GetMapping public void h() {} }");
        generated(
                "Fits",
                "@RestController public class Fits { @GetMapping public void h() {} @GetMapping public void g() {} }");
        generated("Same", EXCLUDED + "@RestController public class Same { @GetMapping public void h() {} }");
        answers.forEach(this::with);
        Outcome outcome = compile(compiler);
        assertThat(outcome.problems())
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem).contains("error: [KUZET307] Of the handler gen."))
                .anySatisfy(problem -> assertThat(problem).startsWith("Own.java:2:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Stronger.java:2:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Twice.java:2:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Weaker.java:2:"));
    }

    /** A module that holds generated code alone is compiled without the processor; the one beside it answers. */
    @Test
    void endpointsOfAnotherModule() throws IOException {
        Path frameworks = frameworks();
        Outcome api = TestCompilation.in(folder.resolve("api"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource(
                        "gen/Resource.java", Portal.source(RESOURCE).replace("package com.example;", "package gen;"))
                .run();
        assertThat(api.otherErrors()).isEmpty();
        TestCompilation application = TestCompilation.in(folder.resolve("application"), TestCompiler.JAVAC)
                .withClassPath(frameworks)
                .withClassPath(api.classes());
        String answer = login("r-1") + " @AnswersFor(\"gen.Resource#send\") class Sending {}";
        Outcome half = application
                .withSource("com/example/Sending.java", Portal.source(answer))
                .run();
        assertThat(half.problems())
                .hasSize(2)
                .allSatisfy(problem ->
                        assertThat(problem).contains("[KUZET301] The handler gen.Resource#form belongs to no service"));
        Outcome whole = application
                .withSource(
                        "com/example/Forms.java",
                        Portal.source(EXCLUDED + "@AnswersFor(\"gen.Resource#form\") class Forms {}"))
                .run();
        assertThat(whole.problems()).isEmpty();
        KuzetRun check = KuzetRun.check(whole.classes(), api.classes(), "--class-path", frameworks);
        assertThat(check.findings()).isEmpty();
        assertThat(check.err()).isEmpty();
        KuzetRun without = KuzetRun.check(api.classes(), "--class-path", frameworks);
        assertThat(without.findings()).anySatisfy(line -> assertThat(line).contains("[KUZET301]"));
    }
}
