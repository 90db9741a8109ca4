package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of two modules, as users have them: an application, and a module with a service of which it consists too. */
class BuildsIT {

    private static final String PLUGIN = "kz.kuzet:kuzet-maven-plugin:" + System.getProperty("kuzet.it.version") + ":";
    private static final String RESIDENCE = "app/src/main/java/kz/gov/example/app/Residence.java";

    @TempDir
    private Path folder;

    private final Guide severalModules;

    BuildsIT() throws IOException {
        severalModules = Guide.ofTools().section("Several modules");
    }

    private Build build() {
        return Build.of("reactor", folder);
    }

    @Test
    void everyModuleIsCheckedAndTheApplicationHasOneRegister() throws Exception {
        Build build = build();
        build.run("install").isSuccess();
        assertThat(build.text("app/target/kuzet/register.json"))
                .contains("\"land_extract\"", "\"residence\"", "Ministry of Justice");
        assertThat(build.text("land/target/kuzet/register.json"))
                .contains("\"land_extract\"")
                .doesNotContain("residence");
        assertThat(build.text("app/target/kuzet/register.csv")).contains("land_extract", "residence");
        assertThat(build.text("app/target/kuzet/register.html")).contains("land_extract", "residence");
        Path installed = Path.of(System.getProperty("kuzet.it.repository"), "kz/gov/example/app/1");
        for (String form : new String[] {"json", "csv", "html"}) {
            assertThat(installed.resolve("app-1-kuzet-register." + form))
                    .hasContent(build.text("app/target/kuzet/register." + form));
        }
    }

    @Test
    void allModulesAreOneRegisterAndOneListOfEndpoints() throws Exception {
        Build build = build();
        build.run((severalModules.command() + " " + PLUGIN + "endpoints -Dkuzet.list=target/list.csv").split(" "))
                .isSuccess();
        assertThat(build.text("target/kuzet/register.json")).contains("\"land_extract\"", "\"residence\"");
        assertThat(build.text("target/list.csv"))
                .contains("kz.gov.example.land.LandExtract", "kz.gov.example.app.Residence");
    }

    /** What a code base has when Kuzet comes, and what it does not have any more. */
    @Test
    void aBaselineIsWrittenKeptAndPruned() throws Exception {
        Build build = build();
        String statement = build.text(RESIDENCE);
        String service =
                statement.substring(statement.indexOf("@PublicService("), statement.indexOf("@RestController"));
        build.replace(RESIDENCE, service, "");
        build.run("compile").failsWith("[KUZET301]", "kz.gov.example.app.Residence");
        build.run("compile", PLUGIN + "baseline", "-Dmaven.compiler.proc=none").isSuccess();
        assertThat(build.text("kuzet-baseline.txt")).contains("KUZET301 kz.gov.example.app.Residence\n");
        build.replace(
                "pom.xml",
                "<arg>-Akuzet.provider",
                "<arg>-Akuzet.baseline=${maven.multiModuleProjectDirectory}/kuzet-baseline.txt</arg>"
                        + " <arg>-Akuzet.provider");
        Files.createDirectories(folder.resolve(".mvn"));
        build.run("clean", "verify").isSuccess();
        assertThat(build.text("app/target/kuzet/register.json")).contains("notYetClassified");
        build.replace(RESIDENCE, "@RestController", service + "@RestController");
        Build.Result ofOneModule = build.run("-pl", "land", PLUGIN + "baseline", "-Dkuzet.prune");
        assertThat(ofOneModule.success()).isFalse();
        ofOneModule.printed(severalModules.printed());
        assertThat(build.text("kuzet-baseline.txt")).contains("KUZET301 kz.gov.example.app.Residence\n");
        build.run("clean", "compile", PLUGIN + "baseline", "-Dkuzet.prune").isSuccess();
        assertThat(build.text("kuzet-baseline.txt")).doesNotContain("KUZET301 kz.gov");
    }

    @Test
    void aBuildInWhichTheProcessorDidNotRunFails() throws Exception {
        Build build = build();
        build.run("verify", "-Dmaven.compiler.proc=none")
                .failsWith("[KUZET501]", "was compiled without the Kuzet processor", "kuzet check found");
    }

    @Test
    void whatDiffersFromAnEarlierRegisterFailsInTheLanguageThatIsAskedFor() throws Exception {
        Build build = build();
        build.run("install").isSuccess();
        Path old = Files.copy(folder.resolve("app/target/kuzet/register.json"), folder.resolve("submitted.json"));
        String[] diff = {"package", PLUGIN + "diff", "-Dkuzet.old=" + old, "-Dkuzet.locale=ru"};
        Build app = new Build(folder.resolve("app"));
        app.run(diff).isSuccess();
        build.replace(RESIDENCE, "CHANGED", "UNCHANGED");
        app.run(diff).failsWith("residence", "изменени");
    }

    @Test
    void nothingIsDoneWhereItIsSkipped() throws Exception {
        Build build = build();
        build.run("verify", "-Dmaven.compiler.proc=none", "-Dkuzet.skip").isSuccess();
        assertThat(folder.resolve("app/target/kuzet")).doesNotExist();
    }
}
