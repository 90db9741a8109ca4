package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kuzet.processor.testing.codebase.CodeBase;
import kz.kuzet.processor.testing.codebase.MavenCodeBase;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A team clones a code base of three hundred controllers and follows the guide: three commands, and the build is green. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptionIT {

    private static final CodeBase BASE = CodeBase.ofModules();
    private static final String LIST = "endpoints.csv";
    private static final String UNCLASSIFIED = "d-portal/src/main/java/kz/base/p5/LateController.java";

    private Guide guide;
    private Build build;
    private Build.Result verified;

    @BeforeAll
    void runTheThreeCommands(@TempDir Path folder) throws Exception {
        guide = Guide.read();
        List<String> commands = guide.commandsBefore("## 4.");
        assertThat(commands).hasSize(3);
        build = clonedFrom(committed(folder), folder);
        build.run(commands.get(0).replace("endpoints.xlsx", LIST).split(" ")).isSuccess();
        build.run(commands.get(1).split(" ")).isSuccess();
        build.replace(
                "pom.xml",
                "</annotationProcessorPaths>",
                guide.within("annotationProcessorPaths") + "</annotationProcessorPaths><compilerArgs>"
                        + guide.within("compilerArgs") + guide.argument("kuzet.report") + "</compilerArgs>");
        verified = build.run(commands.get(2).split(" "));
        verified.isSuccess();
    }

    @Test
    void theListHasEveryEndpoint() throws Exception {
        assertThat(listed(build.text(LIST))).isEqualTo(BASE.endpoints()).hasSizeGreaterThanOrEqualTo(CodeBase.SIZE);
    }

    @Test
    void theBaselineHasWhatIsToBeAnswered() {
        assertThat(unclassified(build.text("kuzet-baseline.txt"))).isEqualTo(toBeAnswered());
    }

    @Test
    void theBuildIsGreenWithAFullBaseline() {
        assertThat(verified.lines())
                .filteredOn(line -> line.contains("[KUZET"))
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).contains("[KUZET309]", "none fewer than in the baseline", "other errors: 0"));
        assertThat(build.text("d-portal/target/kuzet/register.json")).contains("notYetClassified");
    }

    /** The hook lets a commit in that compiles, and no endpoint that says nothing. */
    @Test
    void theHookKeepsANewUnclassifiedEndpointOut() throws Exception {
        Path hook = build.folder().resolve(".git/hooks/pre-commit");
        Files.writeString(hook, guide.block("sh"));
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        git(build.folder(), "add", "pom.xml", "kuzet-baseline.txt");
        commit(build.folder(), "Switch Kuzet on").isSuccess();
        Path late = build.folder().resolve(UNCLASSIFIED);
        Files.writeString(late, """
            package kz.base.p5;

            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;

            @RestController
            class LateController {
                @GetMapping("/late")
                String late() {
                    return "";
                }
            }
            """);
        git(build.folder(), "add", UNCLASSIFIED);
        commit(build.folder(), "Answer late").failsWith("KUZET301", "LateController");
        git(build.folder(), "rm", "-q", "-f", UNCLASSIFIED);
    }

    /** What a host of code would run, run here; and what it would upload is there, whether the check is content or not. */
    @Test
    void theStepsForAHostOfCodeWriteWhatTheyUpload() throws Exception {
        Files.copy(Path.of(Build.property("command")), build.folder().resolve("kuzet.jar"));
        List<Step> steps =
                Step.all(guide.block("yaml").replace("app/", "d-portal/").replace("app.jar", "d-portal-1.jar"));
        assertThat(steps).extracting(Step::uploads).containsExactly(false, true, false, true, false);
        Map<String, Boolean> outcomes = new HashMap<>();
        for (Step step : steps) {
            if (step.uploads()) {
                assertThat(build.text(step.file())).contains("\"version\": \"2.1.0\"", "KUZET");
            } else if (step.runsAfter(outcomes)) {
                Build.Result result = build.sh(step.command());
                outcomes.put(step.id(), result.success());
                // Only a step that tells that another one has failed may end the workflow.
                assertThat(result.success() || step.mayFail() || step.isConditional())
                        .as("%s: %s", step.command(), result.lines())
                        .isTrue();
            }
        }
        assertThat(outcomes).containsKey("check");
        assertThat(outcomes.containsKey("exit 1")).isNotEqualTo(outcomes.get("check"));
    }

    /** A repository whose only commit is the code base. */
    private static Path committed(Path folder) throws Exception {
        Path repository = folder.resolve("repository");
        Map<String, String> versions = new HashMap<>(Map.of("kuzet", Build.property("version")));
        for (String name : List.of("spring", "jakarta-rest", "lombok", "junit", "compiler", "surefire")) {
            versions.put(name, Build.property(name));
        }
        MavenCodeBase.write(BASE, repository, versions);
        git(repository, "init", "-q");
        git(repository, "add", ".");
        commit(repository, "All").isSuccess();
        return repository;
    }

    private static Build clonedFrom(Path repository, Path folder) throws Exception {
        Path clone = folder.resolve("clone");
        git(folder, "clone", "-q", repository.toString(), clone.toString());
        assertThat(clone.resolve("kuzet-baseline.txt")).doesNotExist();
        return new Build(clone);
    }

    private static void git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        new Build(folder).execute(command).isSuccess();
    }

    private static Build.Result commit(Path folder, String subject) throws Exception {
        return new Build(folder)
                .execute(List.of(
                        "git",
                        "-c",
                        "user.name=team",
                        "-c",
                        "user.email=team@example.kz",
                        "commit",
                        "-q",
                        "-m",
                        subject));
    }

    /** The rows of the list that name a handler, in the words of the code base: class, methods, path, name and parameters. */
    private static Map<String, Set<String>> listed(String csv) throws Exception {
        Map<String, Set<String>> listed = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(new StringReader(csv.substring(1)))) {
            String handler = row.get("Handler");
            Set<String> handlers = listed.computeIfAbsent(row.get("Class"), type -> new TreeSet<>());
            if (!handler.isEmpty()) {
                handlers.add(row.get("HTTP method or action") + " " + row.get("Path or name") + " "
                        + handler.substring(handler.indexOf('#') + 1));
            }
        }
        return listed;
    }

    private static Set<String> unclassified(String baseline) {
        return baseline.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("^KUZET301 ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> toBeAnswered() {
        Set<String> types = new TreeSet<>(BASE.endpoints().keySet());
        assertThat(BASE.answered()).isNotEmpty();
        assertThat(types).containsAll(BASE.answered());
        types.removeAll(BASE.answered());
        return types;
    }
}
