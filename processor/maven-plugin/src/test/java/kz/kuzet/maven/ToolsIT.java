package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.ProcessorPath;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A team whose modules use Lombok, MapStruct, the OpenAPI generator and Quarkus goes the five steps as the guide tells. Each step is
 * taken once, and the tests look at what it printed and left.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolsIT {

    private static final Pattern PATHS = Pattern.compile("(?s)<annotationProcessorPaths>.*</annotationProcessorPaths>");
    private static final String KUZET = "<path><groupId>kz.kuzet</groupId>";
    private static final String PORTAL = "portal/src/main/java/kz/gov/example/portal/CertificateController.java";
    private static final String LAND = "land/src/main/java/kz/gov/example/land/Land.java";
    private static final String REGISTER = "META-INF/kuzet/register.json";
    private static final Map<String, String> SERVICE = Map.of(
            "Risk of damage from disclosure of personal data", "ABSENT",
            "Change of information in the database", "UNCHANGED",
            "Term of provision", "3",
            "Unit of the term", "WORKING_DAYS",
            "Fee", "FREE",
            "Name of the service", "Extract");
    private static final Map<String, String> NONE = Map.of("No public service, because", "A probe");

    private Guide tools;
    private Build build;
    private String baseline;
    private Build.Result switchedOn;
    private Build.Result withoutLombok;
    private Build.Result refused;
    private Build.Result ofEclipse;
    private Build.Result verified;

    @BeforeAll
    void goTheFiveSteps(@TempDir Path folder) throws Exception {
        tools = Guide.ofTools();
        Guide guide = Guide.read();
        List<String> commands = guide.commandsBefore("## 4.");
        String toBaseline = commands.get(1).replaceFirst("^compile", "");
        build = Build.of("tools", folder);
        build.replace(
                "permits/pom.xml",
                "</dependencyManagement>\n\n  <dependencies>",
                "</dependencyManagement>\n\n  <dependencies>"
                        + tools.section("Quarkus").block("xml"));
        // The goals of the first two steps, and the sources are compiled once.
        build.run((commands.get(0).replace(".xlsx", ".csv") + toBaseline).split(" "))
                .isSuccess();
        baseline = build.text("kuzet-baseline.txt");
        switchOn(guide);
        withoutLombok = compile("without", ProcessorPath.asOption(), List.of(), "portal/src/main/java");
        // What verifying adds, the last step does.
        switchedOn = build.run(commands.get(2).replace("verify", "compile").split(" "));
        classify();
        ofEclipse = compileInEclipse();
        verified = build.run(("verify" + toBaseline + " -Dkuzet.prune").split(" "));
        verified.isSuccess();
    }

    private void switchOn(Guide guide) {
        String paths = tools.section("Lombok").within("annotationProcessorPaths");
        assertThat(paths).containsOnlyOnce(KUZET);
        Matcher ofTeam = PATHS.matcher(build.text("pom.xml"));
        assertThat(ofTeam.find()).isTrue();
        build.replace(
                "pom.xml",
                ofTeam.group(),
                "<annotationProcessorPaths>"
                        + paths.replace(KUZET, tools.section("MapStruct").block("xml") + KUZET)
                        + "</annotationProcessorPaths>");
        build.replace(
                "pom.xml", "<arg>-Xlint:all,-processing</arg>", "<arg>-Xlint:all</arg>" + guide.within("compilerArgs"));
    }

    private void classify() throws Exception {
        Map<String, Map<String, String>> answers = new HashMap<>(Map.of(
                "certificate(java.lang.String)", serviceOf("C-1"), "permit(java.lang.String)", serviceOf("P-1")));
        Map<String, Map<String, String>> tooMany = new HashMap<>(answers);
        tooMany.put("getState()", NONE);
        tooMany.put("kz.gov.example.land.api.LandApi#plot(java.lang.String)", NONE);
        refused = apply(tooMany);
        build.execute(List.of("git", "init", "-q")).isSuccess();
        apply(answers).isSuccess();
        build.execute(List.of("git", "apply", "kuzet.patch")).isSuccess();
        build.replace(PORTAL, "import lombok.Getter;", "import kz.kuzet.NotPublicService;\nimport lombok.Getter;");
        build.replace(
                PORTAL,
                "@Getter(onMethod_ = @GetMapping(\"/certificates/state\"))",
                tools.section("Lombok").annotation("Getter"));
        build.replace(LAND, "import lombok.", "import kz.kuzet.*;\nimport lombok.");
        build.replace(
                LAND, "@Service\n", """
                    @Service
                    @PublicService(
                            code = "L-1",
                            name = "Transfer of a plot",
                            disclosureRisk = DisclosureRisk.PRESENT,
                            databaseChange = DatabaseChange.CHANGED,
                            term = 3,
                            termUnit = TermUnit.WORKING_DAYS,
                            fee = Fee.FREE)
                    """ + tools.section("OpenAPI generator").annotation("AnswersFor") + "\n");
    }

    private static Map<String, String> serviceOf(String code) {
        Map<String, String> service = new HashMap<>(SERVICE);
        service.put("Code", code);
        return service;
    }

    private Build.Result apply(Map<String, Map<String, String>> answers) throws Exception {
        Files.writeString(build.folder().resolve("filled.csv"), filled(build.text("endpoints.csv"), answers));
        List<String> command =
                new ArrayList<>(List.of("java", "-jar", Build.property("command"), "endpoints", "--locale", "en"));
        command.addAll(List.of("--apply", "filled.csv", "-o", "kuzet.patch"));
        for (String module : List.of("land", "portal", "permits")) {
            command.addAll(List.of("--sources", module + "/src/main/java"));
        }
        return build.execute(command);
    }

    /** The list of endpoints, with the cells of some handlers filled in. */
    private static String filled(String list, Map<String, Map<String, String>> answers) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        List<CSVRecord> rows = format.parse(new StringReader(list.substring(1))).getRecords();
        List<String> headings = rows.get(0).toList();
        assertThat(rows).extracting(row -> row.get(1)).containsAll(answers.keySet());
        StringBuilder text = new StringBuilder();
        for (CSVRecord row : rows) {
            List<String> cells = new ArrayList<>(row.toList());
            answers.getOrDefault(row.get(1), Map.of())
                    .forEach((heading, cell) -> cells.set(headings.indexOf(heading), cell));
            text.append(format.format(cells.toArray())).append('\n');
        }
        return text.toString();
    }

    private Build.Result compileInEclipse() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-Duser.language=en",
                "-javaagent:" + lombok() + "=ECJ",
                "-jar",
                Build.jar("org.eclipse.jdt", "ecj", Build.property("ecj")).toString(),
                "-17"));
        command.addAll(arguments("eclipse", allProcessors(), "portal/src/main/java"));
        return build.execute(command);
    }

    private Build.Result compile(String output, String processorPath, List<String> options, String... folders)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("javac", "-J-Duser.language=en", "--release", "17"));
        command.addAll(options);
        command.addAll(arguments(output, processorPath));
        for (String sources : folders) {
            command.addAll(sourcesIn(sources));
        }
        return build.execute(command);
    }

    private List<String> sourcesIn(String sources) throws IOException {
        try (Stream<Path> files = Files.walk(build.folder().resolve(sources))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    private List<String> arguments(String output, String processorPath, String... further) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-cp", classPath(), "-processorpath", processorPath));
        arguments.addAll(List.of("-Akuzet.baseline=kuzet-baseline.txt", "-Akuzet.locale=en"));
        arguments.addAll(List.of("-d", output, "-s", output));
        arguments.addAll(List.of(further));
        Files.createDirectories(build.folder().resolve(output));
        return arguments;
    }

    private static String classPath() {
        String spring = Build.property("spring");
        String kuzet = Build.property("version");
        return joined(
                Build.jar("kz.kuzet", "kuzet-annotations", kuzet),
                Build.jar("kz.kuzet", "kuzet-spring", kuzet),
                Build.jar("org.springframework", "spring-beans", spring),
                Build.jar("org.springframework", "spring-context", spring),
                Build.jar("org.springframework", "spring-core", spring),
                Build.jar("org.springframework", "spring-web", spring),
                Build.jar("jakarta.annotation", "jakarta.annotation-api", Build.property("jakarta-annotation")),
                Build.jar("org.mapstruct", "mapstruct", Build.property("mapstruct")),
                lombok());
    }

    private static String allProcessors() {
        return joined(
                        lombok(),
                        Build.jar(
                                "org.projectlombok",
                                "lombok-mapstruct-binding",
                                Build.property("lombok-mapstruct-binding")),
                        Build.jar("org.mapstruct", "mapstruct-processor", Build.property("mapstruct")))
                + File.pathSeparator
                + ProcessorPath.asOption();
    }

    private static Path lombok() {
        return Build.jar("org.projectlombok", "lombok", Build.property("lombok"));
    }

    private static String joined(Path... jars) {
        return Stream.of(jars).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Without cleaning, two of them would be taken as they are. */
    @Test
    void everyModuleIsCompiledWithKuzetAndSaysWhatIsLeft() {
        switchedOn.isSuccess();
        switchedOn.printed(tools.section("MapStruct").printed());
        assertThat(switchedOn.lines())
                .filteredOn(line -> line.contains("[KUZET"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("[KUZET309] 1 endpoints not classified yet, none fewer"));
    }

    @Test
    void aGeneratedControllerIsOneLineOfTheBaselineUntilItsDelegateAnswersForIt() {
        assertThat(baseline.lines().filter(line -> line.startsWith("KUZET")))
                .containsExactly(
                        "KUZET301 kz.gov.example.land.api.LandApiController",
                        "KUZET301 kz.gov.example.permits.PermitResource",
                        "KUZET301 kz.gov.example.portal.CertificateController");
        List<String> said = new ArrayList<>(baseline.lines().toList());
        said.addAll(refused.lines());
        said.addAll(verified.lines());
        new Build.Result(true, said).printed(tools.section("OpenAPI generator").printed());
        assertThat(build.text("land/target/classes/" + REGISTER)).contains("\"L-1\"", "LandApiController");
    }

    @Test
    void whatLombokWritesIsAHandlerWithoutASource() {
        assertThat(withoutLombok.success()).isFalse();
        assertThat(refused.success()).isFalse();
        List<String> said = new ArrayList<>(withoutLombok.lines());
        said.addAll(refused.lines());
        new Build.Result(false, said).printed(tools.section("Lombok").printed());
        assertThat(build.text("portal/target/classes/" + REGISTER))
                .contains("\"C-1\"", "CertificateController#getState");
    }

    @Test
    void quarkusPacksWhatKuzetHasChecked() {
        verified.printed(tools.section("Quarkus").printed());
        assertThat(build.folder().resolve("permits/target/quarkus-app/quarkus-run.jar"))
                .isNotEmptyFile();
        assertThat(build.text("permits/target/kuzet/register.json")).contains("\"P-1\"");
    }

    @Test
    void nothingIsLeft() {
        assertThat(build.text("kuzet-baseline.txt").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("#"));
    }

    @Test
    void eclipseSaysAndWritesTheSame() {
        ofEclipse.isSuccess();
        ofEclipse.printed(tools.section("Eclipse").printed());
        assertThat(build.text("eclipse/" + REGISTER)).isEqualTo(build.text("portal/target/classes/" + REGISTER));
        assertThat(saidOfPortal(ofEclipse)).isNotEmpty().isEqualTo(saidOfPortal(verified));
    }

    private static List<String> saidOfPortal(Build.Result result) {
        return result.lines().stream()
                .filter(line -> line.contains("[KUZET") && line.contains("CertificateController"))
                .map(line -> line.replaceFirst("^.*?(?=\\[KUZET)", "")
                        .replaceFirst("\\(.*?kuzet-baseline", "(kuzet-baseline"))
                .toList();
    }

    /** Kuzet is the first of them, although its jar is the last of the path. */
    @Test
    void namedProcessorsWriteTheSameInReverse() throws Exception {
        List<String> names =
                new ArrayList<>(tools.section("Processors that are named").all("annotationProcessor"));
        assertThat(names).hasSize(3);
        Collections.reverse(names);
        compile(
                        "reversed",
                        allProcessors(),
                        List.of("-processor", String.join(",", names)),
                        "land/src/main/java",
                        "land/target/generated-sources/openapi")
                .isSuccess();
        assertThat(build.text("reversed/" + REGISTER)).isEqualTo(build.text("land/target/classes/" + REGISTER));
        assertThat(build.folder().resolve("reversed/kz/gov/example/land/ParcelMapperImpl.class"))
                .isNotEmptyFile();
    }
}
