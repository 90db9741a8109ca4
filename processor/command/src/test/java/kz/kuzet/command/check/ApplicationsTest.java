package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.ToolProvider;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.JarOf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules together: in folders, jars, WARs and fat jars, with the libraries beside them. */
final class ApplicationsTest {

    private static final String CONTROLLER = "@RestController public class %s { @GetMapping public void get() {} }";

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    private Compiled module(String name) {
        return Compiled.in(folder.resolve(name), frameworks);
    }

    private Path sound() {
        return module("sound")
                .with("Tax", service("e_1") + CONTROLLER.formatted("Tax"))
                .with("Health", "@NotPublicService(reason = \"-\") class Health {}")
                .processed();
    }

    private Path library(String packageName) {
        Path classes = module("library")
                .with(packageName, "Errors", CONTROLLER.formatted("Errors"))
                .bare();
        return Compiled.jar(folder.resolve("library.jar"), Map.of("", classes));
    }

    private Path archive(String name, Map<String, Path> contents) {
        return Compiled.jar(folder.resolve(name), contents);
    }

    private Map<String, Path> fatJar(Path classes, Path library, String startClass) {
        Map<String, Path> contents = new LinkedHashMap<>();
        contents.put(
                "META-INF/MANIFEST.MF",
                Compiled.write(
                        folder.resolve("manifest"), "Manifest-Version: 1.0\nStart-Class: " + startClass + "\n\n"));
        contents.put("BOOT-INF/classes/", classes);
        contents.put("BOOT-INF/lib/library.jar", library);
        contents.put("BOOT-INF/lib/frameworks.jar", archive("frameworks.jar", Map.of("", frameworks)));
        contents.put("BOOT-INF/lib/server.jar", server());
        return contents;
    }

    private Path server() {
        return archive("server.jar", Map.of("", Compiled.server(folder.resolve("server"), frameworks)));
    }

    @Test
    void libraryOfAFatJarIsNotJudgedButMentioned() {
        Path app = archive("app.jar", fatJar(sound(), library("org.library"), "com.example.Main"));
        KuzetRun run = KuzetRun.check(app);
        assertThat(run.out())
                .isEqualTo(app
                        + " ! BOOT-INF/lib/library.jar: note: [KUZET608] This is a library for all that is known, so"
                        + " its endpoints were not judged; their number: 1. Fix: if it is yours, name its packages"
                        + " with --packages, or give the jar itself.\n"
                        + "Classes: 3. Services: 1. Endpoints that provide none: 1. Findings: 0.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void moduleOfTheStartedPackageIsJudged() {
        Path app = archive("app.jar", fatJar(sound(), library("com.example.module"), "com.example.Main"));
        KuzetRun run = KuzetRun.check(app);
        String place = app + " ! BOOT-INF/lib/library.jar";
        assertThat(run.findings()).hasSize(2);
        assertThat(run.findings().get(0)).startsWith(place + ": error: [KUZET501] The module " + place + " was");
        assertThat(run.findings().get(1))
                .startsWith(place + " ! com/example/module/Errors.class: com.example.module.Errors (Errors.java:2):"
                        + " error: [KUZET301] com.example.module.Errors is an endpoint (@RestController), but");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void packageWhoseNameOnlyBeginsLikeTheStartedOneIsNot() {
        Path app = archive("app.jar", fatJar(sound(), library("com.example2"), "com.example.Main"));
        assertThat(KuzetRun.check(app).findings()).isEmpty();
    }

    @Test
    void moduleThatMentionsKuzetIsJudged() {
        Path module = module("other")
                .with("org.other", "Tax", "@NotPublicService(reason = \"-\") public class Tax {}")
                .with("org.other", "Errors", CONTROLLER.formatted("Errors"))
                .bare();
        Path app = archive("app.jar", fatJar(sound(), archive("other.jar", Map.of("", module)), "com.example.Main"));
        assertThat(KuzetRun.check(app).ownCodes()).containsExactly("[KUZET501]");
        assertThat(KuzetRun.check(app).processorFindings())
                .singleElement()
                .asString()
                .startsWith("[KUZET301] org.other.Errors");
    }

    @Test
    void namedPackagesAloneCount() {
        Path classes = module("bare")
                .with("com.example.web", "Portal", CONTROLLER.formatted("Portal"))
                .with("org.shaded", "Errors", CONTROLLER.formatted("Errors"))
                .bare();
        assertThat(KuzetRun.check(classes, "--packages", "com.example, com.other")
                        .processorFindings())
                .singleElement()
                .asString()
                .startsWith("[KUZET301] com.example.web.Portal");
        assertThat(KuzetRun.check(classes).processorFindings()).hasSize(2);
    }

    @Test
    void warWithItsLibraries() {
        Map<String, Path> contents = new LinkedHashMap<>();
        contents.put("WEB-INF/classes/", sound());
        contents.put("WEB-INF/lib/library.jar", library("org.library"));
        contents.put("WEB-INF/lib/server.jar", server());
        KuzetRun run = KuzetRun.check(archive("app.war", contents));
        assertThat(run.findings()).isEmpty();
        assertThat(run.out()).contains("WEB-INF/lib/library.jar: note: [KUZET608] This is a library");
        assertThat(run.status()).isZero();
    }

    @Test
    void severalModulesPackedIntoOneLoseRegisterAndList() {
        Path other = module("other")
                .with("org.other", "Land", service("e_2") + CONTROLLER.formatted("Land"))
                .processed();
        Path sound = sound();
        // As a packer does that takes the first of two files.
        Compiled.delete(other.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard"));
        Compiled.delete(other.resolve("META-INF/kuzet/register.json"));
        Path packed = archive("packed.jar", Map.of("", sound));
        assertThat(KuzetRun.check(packed, "--class-path", frameworks).findings())
                .isEmpty();
        Path both = folder.resolve("both");
        Compiled.copyAll(sound, both);
        Compiled.copyAll(other, both);
        assertThat(KuzetRun.check(archive("both.jar", Map.of("", both))).ownCodes())
                .containsExactlyInAnyOrder("[KUZET506]", "[KUZET509]");
    }

    @Test
    void supertypeInAnotherJarOfTheInput() {
        Path api = module("api")
                .with("Api", "public interface Api<T> { @PostMapping void send(T form); }")
                .bare();
        Path impl = Compiled.in(folder.resolve("impl"), frameworks)
                .with("Api", "public interface Api<T> { @PostMapping void send(T form); }")
                .with("Impl", """
                    @RestController public class Impl implements Api<String> {
                        @NotPublicService(reason = "-") @GetMapping public void own() {}
                        @Override public void send(String form) {}
                    }
                    """)
                .bare();
        Compiled.delete(impl.resolve("com/example/Api.class"));
        KuzetRun alone = KuzetRun.check(impl);
        assertThat(alone.findings().get(0))
                .isEqualTo(
                        "error: [KUZET511] Supertypes or annotations are not in the input (1), and endpoints that come"
                            + " from them are not seen: com.example.Api. Rules: para 6. Fix: give the jars that hold"
                            + " them with --class-path.");
        assertThat(alone.processorFindings()).isEmpty();
        String unclassified = "[KUZET301] The handler com.example.Impl#send belongs to no service";
        assertThat(KuzetRun.check(impl, api).processorFindings())
                .singleElement()
                .asString()
                .startsWith(unclassified);
        KuzetRun onClassPath = KuzetRun.check(impl, "--class-path", api);
        assertThat(onClassPath.processorFindings()).singleElement().asString().startsWith(unclassified);
        assertThat(onClassPath.ownCodes()).containsExactly("[KUZET501]");
    }

    @Test
    void preparedCodeIsLookedForInAllModules() {
        Path form = module("form")
                .with("Form", "class Form { @PreparesRequest(\"e_1\") @GetMapping void form() {} }")
                .processed();
        KuzetRun alone = KuzetRun.check(form);
        assertThat(alone.findings())
                .containsExactly(form.resolve("com/example/Form.class")
                        + ": com.example.Form#form (Form.java:2): error: [KUZET510] com.example.Form#form prepares"
                        + " requests of the service \"e_1\", which is nowhere in the input, so there is no guard for it"
                        + " and it is refused at run time. Rules: Appendix 1, para 1. Fix: correct the code; if the"
                        + " service is in another module, give that module too.");
        assertThat(alone.status()).isEqualTo(1);
        assertThat(KuzetRun.check(form, sound()).status()).isZero();
    }

    @Test
    void compositionsAreComparedAcrossModules() {
        Path composite = module("composite")
                .with("Both", service("c_1", "10", "composedOf = {\"e_1\", \"e_3\"}") + " class Both {}")
                .processed();
        Path component = module("component")
                .with("Land", service("e_3", "10", "").replace("UNCHANGED", "CHANGED") + " class Land {}")
                .processed();
        assertThat(KuzetRun.check(composite).processorFindings())
                .hasSize(2)
                .allMatch(text -> text.startsWith("[KUZET109]"));
        KuzetRun together = KuzetRun.check(composite, sound(), component);
        assertThat(together.processorFindings()).singleElement().asString().startsWith("[KUZET209]");
        // A source may silence it.
        assertThat(together.status()).isZero();
    }

    @Test
    void oneCodeInTwoModules() {
        Path other = module("other")
                .with("Other", service("e_1") + " class Other {}")
                .processed();
        assertThat(KuzetRun.check(sound(), other).processorFindings())
                .hasSize(2)
                .allMatch(text -> text.startsWith("[KUZET104]"));
    }

    @Test
    void versionsOfAMultiReleaseJarDeclareTheSame() {
        Path newer = module("newer")
                .with("Tax", service("e_1", "45", "") + CONTROLLER.formatted("Tax"))
                .with("Health", "@NotPublicService(reason = \"-\") class Health { void added() {} }")
                .bare();
        Map<String, Path> contents = new LinkedHashMap<>();
        contents.put("", sound());
        contents.put("META-INF/versions/21/", newer);
        Path plain = archive("plain.jar", contents);
        assertThat(KuzetRun.check(plain).findings()).isEmpty();
        contents.put(
                "META-INF/MANIFEST.MF",
                Compiled.write(folder.resolve("manifest"), "Manifest-Version: 1.0\nMulti-Release: true\n\n"));
        Path jar = archive("multi.jar", contents);
        assertThat(KuzetRun.check(jar).findings())
                .containsExactly(
                        jar + " ! META-INF/versions/21/com/example/Tax.class: com.example.Tax (Tax.java:2): error:"
                            + " [KUZET512] In this version of the multi-release jar com.example.Tax declares something"
                            + " else than the class that it replaces, of which guard and register are made. Rules:"
                            + " para 6. Fix: declare the same in all versions.");
    }

    @Test
    void guardsThatAModuleProvides() {
        Path classes = sound();
        Path descriptor = Compiled.write(
                folder.resolve("module-info/module-info.java"),
                "module m { requires kz.kuzet; provides kz.kuzet.guard.ServiceGuard with com.example.TaxGuard; }");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "--module-path",
                                JarOf.annotations().toString(),
                                "--patch-module",
                                "m=" + classes,
                                "-d",
                                classes.toString(),
                                descriptor.toString()))
                .isZero();
        Compiled.delete(classes.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard"));
        assertThat(KuzetRun.check(classes).findings()).isEmpty();
    }
}
