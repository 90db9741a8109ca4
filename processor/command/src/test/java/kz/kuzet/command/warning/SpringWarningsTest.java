package kz.kuzet.command.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.ProcessorPath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A project with real jars of Spring, compiled with all warnings of javac as errors: Kuzet causes none. The annotations that the
 * class files of Spring and Kuzet mention, such as those of JSpecify, are not on the class path.
 */
final class SpringWarningsTest {

    private static final String SERVICE = "@PublicService(code = \"%s\", name = \"Extract\","
            + " disclosureRisk = DisclosureRisk.ABSENT, databaseChange = DatabaseChange.CHANGED, term = 10,"
            + " termUnit = TermUnit.MINUTES, fee = Fee.FREE)";

    private static final String SOURCE = """
        package app;

        import kz.kuzet.*;
        import org.springframework.context.annotation.*;
        import org.springframework.stereotype.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.config.annotation.EnableWebMvc;

        /** All that an application has. */
        @Configuration
        @EnableWebMvc
        @Import(kz.kuzet.spring.KuzetGuards.class)
        class Portal {

            %s
            @RestController
            @RequestMapping("/land")
            static class Land {
                @PreparesRequest @GetMapping String form() { return ""; }
                @PostMapping String send(@RequestBody String request) { return request; }
                @Override public String toString() { return "land"; }
            }

            @Controller
            static class Tax {
                %s @PostMapping("/tax") @ResponseBody String pay(@RequestParam String sum) { return sum; }
                @NotPublicService(reason = "shows a form") @GetMapping("/tax") String form() { return ""; }
            }

            @Service @Deprecated static class Helper {}
        }
        """.formatted(SERVICE.formatted("1"), SERVICE.formatted("2"));

    @TempDir
    private Path folder;

    private static Jdk jdk(int feature) {
        Optional<Jdk> jdk = Jdk.ofVersion(feature);
        assumeTrue(jdk.isPresent(), "no JDK " + feature + " here");
        return jdk.get();
    }

    private static String libraries() {
        return Stream.concat(
                        Stream.of(JarOf.annotations(), JarOf.type(Adapter.SPRING_MVC.marker())),
                        Stream.of(
                                        "org.springframework.core.Ordered",
                                        "org.springframework.beans.factory.BeanFactory",
                                        "org.springframework.context.ApplicationContext",
                                        "org.springframework.web.bind.annotation.RestController",
                                        "org.springframework.web.servlet.DispatcherServlet")
                                .map(JarOf::type))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String compile(Jdk jdk, String path, String... more) throws IOException {
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("src/app")).resolve("Portal.java"), SOURCE);
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-parameters"));
        arguments.addAll(
                List.of(path, libraries(), "-d", folder.resolve("classes").toString(), source.toString()));
        arguments.addAll(List.of(more));
        return jdk.run("javac", arguments);
    }

    private String[] withKuzet(String... more) {
        return Stream.concat(
                        Stream.of("--processor-path", ProcessorPath.asOption(), "-Akuzet.locale=en"), Stream.of(more))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void none(int feature) throws IOException {
        Jdk jdk = jdk(feature);
        // Otherwise the warning would be of somebody else.
        assertThat(compile(jdk, "--class-path", "-proc:none")).isEmpty();
        assertThat(compile(jdk, "--class-path", withKuzet())).isEmpty();
        assertThat(folder.resolve("classes/app/Portal_LandGuard.class")).isNotEmptyFile();
        assertThat(folder.resolve("classes/app/Portal_Tax_payGuard.class")).isNotEmptyFile();
    }

    /** {@code -nowarn} silences the compiler, and nothing of what Kuzet writes. */
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void withoutWarnings(int feature) throws IOException {
        assertThat(compile(jdk(feature), "--class-path", withKuzet("-nowarn"))).isEmpty();
        assertThat(folder.resolve("classes/META-INF/kuzet/register.json")).isNotEmptyFile();
    }

    /** Of a named module javac warns that the jars of Spring are no modules: that is off in such projects. */
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void noneInANamedModule(int feature) throws IOException {
        Path descriptor =
                Files.writeString(Files.createDirectories(folder.resolve("src")).resolve("module-info.java"), """
                    /** The application. */
                    module app {
                        requires kz.kuzet;
                        requires kz.kuzet.spring;
                        requires spring.context;
                        requires spring.web;
                        requires spring.webmvc;
                        provides kz.kuzet.guard.ServiceGuard with app.Portal_LandGuard, app.Portal_Tax_payGuard;
                    }
                    """);
        String servlet = JarOf.type("kz.kuzet.servlet.BodyFilter").toString();
        assertThat(compile(
                        jdk(feature),
                        "--module-path",
                        withKuzet(
                                "-Xlint:all,-requires-automatic",
                                "--module-path",
                                libraries() + File.pathSeparator + servlet,
                                descriptor.toString())))
                .isEmpty();
        assertThat(folder.resolve("classes/app/Portal_LandGuard.class")).isNotEmptyFile();
    }
}
