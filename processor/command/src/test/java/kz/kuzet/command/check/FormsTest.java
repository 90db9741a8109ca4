package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of applications that no plugin of this build writes, as their documentation describes them. */
final class FormsTest {

    private static final String REGISTER = "META-INF/kuzet/register.json";
    private static final String LIST = "META-INF/services/kz.kuzet.guard.ServiceGuard";
    private static final String CONTROLLER =
            "@RestController public class %s { @GetMapping public String get() { return \"\"; } }";

    private static Path frameworks;

    @TempDir
    private Path folder;

    private Path own;
    private Path module;
    private Path library;
    private Path server;

    /** Where things go. Jars are meant where a name ends so. */
    private enum Form {
        /** Gradle's task bootJar: all of META-INF but lists of services is moved to the root. */
        BOOT_JAR_OF_GRADLE("app.jar", "BOOT-INF/classes/", "", "BOOT-INF/lib/"),
        /** Older ones left META-INF where it was. */
        BOOT_JAR_WITH_EVERYTHING_BELOW("app.jar", "BOOT-INF/classes/", "BOOT-INF/classes/", "BOOT-INF/lib/"),
        WAR("app.war", "WEB-INF/classes/", "WEB-INF/classes/", "WEB-INF/lib/"),
        WAR_WITH_CLASSES_IN_A_JAR("app.war", "WEB-INF/lib/own.jar", "", "WEB-INF/lib/"),
        UNPACKED_WAR("folder", "WEB-INF/classes/", "WEB-INF/classes/", "WEB-INF/lib/"),
        UNPACKED_BOOT_JAR("folder", "BOOT-INF/classes/", "", "BOOT-INF/lib/"),
        JAR_BESIDE_ITS_LIBRARIES("folder", "app.jar", "", "lib/"),
        /** Gradle's installDist, Maven's appassembler: the application is one of the jars. */
        JAR_AMONG_ITS_LIBRARIES("folder", "lib/app.jar", "", "lib/"),
        /** Whatever is started with a class path of all jars in a folder. */
        JARS_SIDE_BY_SIDE("folder", "app.jar", "", ""),
        FAST_JAR_OF_QUARKUS("folder", "app/app.jar", "", "lib/main/"),
        CLASSES_BESIDE_LIBRARIES("folder", "classes/", "resources/", "libs/"),
        LAYERS("folder", "application/app.jar", "", "dependencies/lib/"),
        LAYERS_OF_A_BOOT_JAR("folder", "application/BOOT-INF/classes/", "application/", "dependencies/BOOT-INF/lib/");

        private final String archive;
        private final String classes;
        private final String meta;
        private final String libraries;

        Form(String archive, String classes, String meta, String libraries) {
            this.archive = archive;
            this.classes = classes;
            this.meta = meta;
            this.libraries = libraries;
        }
    }

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    private void compile() {
        own = Compiled.in(folder.resolve("own"), frameworks)
                .with("Tax", service("e_1") + CONTROLLER.formatted("Tax"))
                .with("Health", "@NotPublicService(reason = \"-\") public class Health {}")
                .processed();
        module = Compiled.in(folder.resolve("module"), frameworks)
                .with("org.other", "Land", service("e_2") + CONTROLLER.formatted("Land"))
                .processed();
        library = jar(
                "library.jar",
                Compiled.in(folder.resolve("library"), frameworks)
                        .with("org.library", "Errors", CONTROLLER.formatted("Errors"))
                        .bare());
        server = jar("server.jar", Compiled.server(folder.resolve("server"), frameworks));
    }

    private Path jar(String name, Path classes) {
        return Compiled.jar(folder.resolve(name), Map.of("", classes));
    }

    private Path packed(Form form) {
        Map<String, Path> contents = new LinkedHashMap<>();
        if (form.classes.endsWith(".jar")) {
            contents.put(form.classes, jar("own.jar", own));
        } else {
            Path register = folder.resolve("register.json");
            boolean moved = Files.exists(own.resolve(REGISTER)) && !form.classes.equals(form.meta);
            if (moved) {
                Compiled.copy(own.resolve(REGISTER), register);
                Compiled.delete(own.resolve(REGISTER));
                contents.put(form.meta + REGISTER, register);
            }
            contents.put(form.classes, own);
        }
        contents.put(form.libraries + "module.jar", jar("module.jar", module));
        contents.put(form.libraries + "library.jar", library);
        contents.put(form.libraries + "kuzet-annotations-1.0.jar", server);
        contents.put(form.libraries + "frameworks.jar", jar("frameworks.jar", frameworks));
        if (!form.archive.equals("folder")) {
            return Compiled.jar(folder.resolve(form.archive), contents);
        }
        Path application = folder.resolve("application");
        contents.forEach((name, path) -> {
            if (name.endsWith("/")) {
                Compiled.copyAll(path, application.resolve(name));
            } else {
                Compiled.write(application.resolve(name), "");
                Compiled.copy(path, application.resolve(name));
            }
        });
        return application;
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsReported(Form form) {
        compile();
        Path application = packed(form);
        KuzetRun run = KuzetRun.check(application);
        assertThat(run.findings()).isEmpty();
        assertThat(run.out())
                .contains("library.jar: note: [KUZET608] This is a library for all that is known, so its endpoints were"
                        + " not judged; their number: 1.")
                .contains("Services: 2. Endpoints that provide none: 1. Findings: 0.");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        KuzetRun register = KuzetRun.of("register", application.toString());
        assertThat(register.err()).isEmpty();
        assertThat(register.out()).contains("\"e_1\"", "\"e_2\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLostIsMissed(Form form) {
        compile();
        Compiled.delete(own.resolve(REGISTER));
        Compiled.delete(own.resolve(LIST));
        Compiled.delete(module.resolve(REGISTER));
        assertThat(KuzetRun.check(packed(form)).ownCodes())
                .containsExactlyInAnyOrder("[KUZET506]", "[KUZET508]", "[KUZET508]");
    }

    @Test
    void versionsOfClassesAreHeldAgainstThoseThatWereMovedAway() {
        compile();
        Path newer = Compiled.in(folder.resolve("newer"), frameworks)
                .with("Tax", service("e_1", "45", "") + CONTROLLER.formatted("Tax"))
                .bare();
        Map<String, Path> contents = new LinkedHashMap<>();
        contents.put(
                "META-INF/MANIFEST.MF",
                Compiled.write(folder.resolve("manifest"), "Manifest-Version: 1.0\nMulti-Release: true\n\n"));
        contents.put("META-INF/versions/21/", newer);
        contents.put("BOOT-INF/classes/", own);
        contents.put("BOOT-INF/lib/server.jar", server);
        Path application = Compiled.jar(folder.resolve("boot.jar"), contents);
        assertThat(KuzetRun.check(application, "--class-path", frameworks).ownCodes())
                .containsExactly("[KUZET512]");
    }

    /** A library can be started too, and is no application for that. */
    @Test
    void thePackageFromWhichTheApplicationIsStartedIsJudgedAmongItsLibrariesToo() {
        compile();
        Path forgotten = Compiled.in(folder.resolve("forgotten"), frameworks)
                .with("com.example.web", "Forgotten", CONTROLLER.formatted("Forgotten"))
                .bare();
        Path application = folder.resolve("application");
        Map<String, Path> started = new LinkedHashMap<>();
        started.put("META-INF/MANIFEST.MF", manifest("com.example.Main"));
        started.put("", own);
        Map<String, Path> tool = new LinkedHashMap<>();
        tool.put("META-INF/MANIFEST.MF", manifest("org.library.Main"));
        tool.put("", folder.resolve("library/classes"));
        Compiled.write(application.resolve("lib/kuzet.jar"), "");
        Compiled.copy(server, application.resolve("lib/kuzet.jar"));
        Compiled.jar(application.resolve("lib/own.jar"), started);
        Compiled.jar(application.resolve("lib/tool.jar"), tool);
        Compiled.jar(application.resolve("lib/web.jar"), Map.of("", forgotten));
        assertThat(KuzetRun.check(application, "--class-path", frameworks).processorFindings())
                .singleElement()
                .asString()
                .startsWith("[KUZET301] com.example.web.Forgotten is an endpoint");
    }

    private Path manifest(String main) {
        return Compiled.write(folder.resolve(main), "Manifest-Version: 1.0\nMain-Class: " + main + "\n\n");
    }

    @Test
    void jarsDeepAmongClassesAreResources() {
        compile();
        Path broken = own.resolve("lib/template.jar");
        Compiled.write(broken, "no jar at all");
        assertThat(KuzetRun.check(own, "--class-path", frameworks).status()).isZero();
    }

    @Test
    void ofAMergedJarTheApplicationsOwnPackagesAreJudged() {
        compile();
        Path merged = folder.resolve("merged");
        Compiled.copyAll(own, merged);
        Compiled.copyAll(
                Compiled.in(folder.resolve("errors"), frameworks)
                        .with("org.library", "Errors", CONTROLLER.formatted("Errors"))
                        .with("com.example.web", "Forgotten", CONTROLLER.formatted("Forgotten"))
                        .with("kz.kuzet", "PublicService", "public @interface PublicService {}")
                        .bare(),
                merged);
        Compiled.copyAll(Compiled.server(folder.resolve("mvc"), frameworks), merged);
        KuzetRun run = KuzetRun.check(jar("merged.jar", merged), "--class-path", frameworks);
        assertThat(run.findings())
                .singleElement()
                .asString()
                .contains("[KUZET301] com.example.web.Forgotten is an endpoint");
        assertThat(run.out())
                .contains("merged.jar: note: [KUZET608] This is a library for all that is known, so its endpoints were"
                        + " not");
    }
}
