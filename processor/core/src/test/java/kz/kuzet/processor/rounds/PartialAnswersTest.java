package kz.kuzet.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compilations of some classes where types answer for others, and where a baseline lets endpoints pass: in whatever order they are
 * compiled, what is written is what one compilation of all sources writes.
 */
final class PartialAnswersTest {

    private static final String API = "gen/Api";
    private static final String HEALTH = "gen/Health";
    private static final String LAND = "a/Land";
    private static final String NOTE = "a/Note";
    private static final String OLD = "a/Old";
    private static final String OLDER = "a/Older";

    @TempDir
    private Path folder;

    private Path frameworks;
    private Path baseline;

    @BeforeEach
    void prepare() throws IOException {
        frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        baseline = Files.writeString(folder.resolve("baseline.txt"), "KUZET301 a.Old\nKUZET301 a.Older\n");
    }

    private static String generated(String type, String onClass) {
        return "package gen; import org.springframework.web.bind.annotation.*; " + onClass
                + "@RestController public class " + type
                + " { @PostMapping public void send() {} @GetMapping public void list() {} }";
    }

    private static String unclassified(String type) {
        return "package a; import org.springframework.web.bind.annotation.*; @RestController public class " + type
                + " { @PostMapping public void send() {} }";
    }

    private static String land(String fee) {
        return "package a; " + DeclarationSource.IMPORTS + "@kz.kuzet.AnswersFor(\"gen.Api\") "
                + DeclarationSource.of("land").with("fee", fee).with("databaseChange", "CHANGED") + " class Land {}";
    }

    private static String note(String reason) {
        return "package a; @kz.kuzet.AnswersFor(\"gen.Health\") @kz.kuzet.NotPublicService(reason = \"" + reason
                + "\") class Note {}";
    }

    private Outcome compile(String into, Map<String, String> sources) {
        Path classes = folder.resolve(into).resolve("classes");
        TestCompilation compilation = TestCompilation.in(folder.resolve(into), TestCompiler.JAVAC)
                .withClassPath(frameworks)
                .withClassPath(classes)
                .withOptions("-Akuzet.baseline=" + baseline);
        sources.forEach((name, source) -> compilation.withSource(name + ".java", source));
        Outcome outcome = compilation.run();
        assertThat(outcome.problems().stream()
                        .filter(problem -> !problem.contains("[KUZET309]"))
                        .toList())
                .isEmpty();
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        return outcome;
    }

    private static List<String> aggregates(Outcome outcome) {
        return Stream.of(
                        "META-INF/kuzet/register.json",
                        "META-INF/services/kz.kuzet.guard.ServiceGuard",
                        "META-INF/services/kz.kuzet.AnswersFor")
                .map(file -> Files.exists(outcome.classes().resolve(file)) ? outcome.resource(file) : "")
                .toList();
    }

    @Test
    void anySequenceOfBuilds() throws IOException {
        Random random = new Random(15);
        TreeMap<String, String> sources = new TreeMap<>(Map.of(
                API, generated("Api", ""),
                HEALTH, generated("Health", ""),
                LAND, land("FREE"),
                NOTE, note("health"),
                OLD, unclassified("Old"),
                OLDER, unclassified("Older")));
        Outcome last = compile("portal", sources);
        assertThat(last.listedGuards()).containsExactly("a.LandGuard");
        for (int build = 0; build < 24; build++) {
            TreeMap<String, String> changed = new TreeMap<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                if (random.nextInt(3) == 0) {
                    changed.put(source.getKey(), source.getValue());
                }
            }
            switch (random.nextInt(7)) {
                case 0 -> changed.put(LAND, land("CHARGED"));
                case 1 -> changed.put(LAND, land("FREE"));
                case 2 -> {
                    changed.put(NOTE, "package a; class Note {}");
                    changed.put(HEALTH, generated("Health", "@kz.kuzet.NotPublicService(reason = \"own\") "));
                }
                case 3, 4 -> {
                    changed.put(NOTE, note("reason " + build));
                    String health = generated("Health", "");
                    if (!health.equals(sources.get(HEALTH))) {
                        changed.put(HEALTH, health);
                    }
                }
                case 5 -> {
                    sources.remove(OLD);
                    changed.remove(OLD);
                    Files.deleteIfExists(last.classes().resolve(OLD + ".class"));
                }
                default -> changed.put(OLD, unclassified("Old"));
            }
            if (changed.isEmpty()) {
                changed.put(OLDER, unclassified("Older"));
            }
            sources.putAll(changed);
            last = compile("portal", changed);
            Outcome clean = compile("clean" + build, sources);
            assertThat(aggregates(last))
                    .as("build %s of %s", build, changed.keySet())
                    .isEqualTo(aggregates(clean));
        }
    }
}
