package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team clones a code base of three hundred controllers and follows the guide: three commands, and the build is green. */
class AdoptionIT {

    private static final CodeBase BASE = CodeBase.ofModules();
    private static final String LIST = "target/endpoints.csv";

    @TempDir
    private Path folder;

    @Test
    void threeCommandsLeadFromTheCloneToAGreenBuildWithAFullBaseline() throws Exception {
        Guide guide = Guide.read();
        List<String> commands = guide.commandsBefore("## 4.");
        assertThat(commands).hasSize(3);
        Build build = clonedFrom(committed());

        build.run((commands.get(0) + " -Dkuzet.list=" + LIST).split(" ")).isSuccess();
        assertThat(listed(build.text(LIST))).isEqualTo(BASE.endpoints()).hasSizeGreaterThanOrEqualTo(CodeBase.SIZE);

        build.run(commands.get(1).split(" ")).isSuccess();
        assertThat(unclassified(build.text("kuzet-baseline.txt"))).isEqualTo(toBeAnswered());

        build.replace(
                "pom.xml",
                "</annotationProcessorPaths>",
                guide.within("annotationProcessorPaths") + "</annotationProcessorPaths><compilerArgs>"
                        + guide.within("compilerArgs") + "</compilerArgs>");
        Build.Result verify = build.run(commands.get(2).split(" "));
        verify.isSuccess();
        assertThat(verify.lines())
                .filteredOn(line -> line.contains("[KUZET"))
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).contains("[KUZET309]", "none fewer than in the baseline", "other errors: 0"));
        assertThat(build.text("d-portal/target/kuzet/register.json")).contains("notYetClassified");
    }

    /** A repository whose only commit is the code base. */
    private Path committed() throws Exception {
        Path repository = folder.resolve("repository");
        Map<String, String> versions = new HashMap<>(Map.of("kuzet", Build.property("version")));
        for (String name : List.of("spring", "jakarta-rest", "lombok", "junit", "compiler", "surefire")) {
            versions.put(name, Build.property(name));
        }
        MavenCodeBase.write(BASE, repository, versions);
        git(repository, "init", "-q");
        git(repository, "add", ".");
        git(repository, "-c", "user.name=team", "-c", "user.email=team@example.kz", "commit", "-q", "-m", "All");
        return repository;
    }

    private Build clonedFrom(Path repository) throws Exception {
        Path clone = folder.resolve("clone");
        git(folder, "clone", "-q", repository.toString(), clone.toString());
        assertThat(clone.resolve("kuzet-baseline.txt")).doesNotExist();
        return new Build(clone);
    }

    private static void git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null", "LC_ALL", "C"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
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
