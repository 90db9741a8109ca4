package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceConfigurationError;
import kz.kuzet.Javac;
import kz.kuzet.UnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards of several jars of one application, found through {@code META-INF/services}. */
class ServiceGuardsLoadTest {

    @TempDir
    Path folder;

    @Test
    void findsTheGuardsOfAllJars() throws Exception {
        Path first = jar("first", guard("One", "e_1", "com.example.One"), guard("Two", "e_2", "com.example.Two"));
        Path second = jar("second", guard("Three", "e_3", "com.example.Three"));
        try (URLClassLoader application = loader(first, second)) {
            ServiceGuards guards = ServiceGuards.load(application);
            assertThat(guards.forCode("e_1")).get().hasToString("guard of e_1: LOGIN_PASSWORD");
            assertThat(guards.forCode("e_2")).get().hasToString("guard of e_2: LOGIN_PASSWORD");
            assertThat(guards.forCode("e_3")).get().hasToString("guard of e_3: LOGIN_PASSWORD");
            assertThat(guards.forEndpoint("com.example.Three")).isEqualTo(guards.forCode("e_3"));
            Class<?> endpoint = application.loadClass("first.One");
            assertThat(guards.forEndpoint(endpoint)).isEmpty();
        }
    }

    @Test
    void findsTheClassThatTheGuardNames() throws Exception {
        Path jar = jar("first", guard("One", "e_1", "first.One"));
        try (URLClassLoader application = loader(jar)) {
            ServiceGuards guards = ServiceGuards.load(application);
            assertThat(guards.forEndpoint(application.loadClass("first.One")))
                    .isPresent()
                    .isEqualTo(guards.forCode("e_1"));
        }
    }

    @Test
    void anApplicationWithoutGuardsHasNone() throws Exception {
        try (URLClassLoader application = loader()) {
            assertThat(ServiceGuards.load(application).forCode("e_1")).isEmpty();
        }
    }

    @Test
    void twoJarsWithOneCodeAreRefused() throws Exception {
        Path first = jar("first", guard("One", "e_1", "com.example.One"));
        Path second = jar("second", guard("Two", "e_1", "com.example.Two"));
        try (URLClassLoader application = loader(first, second)) {
            assertThatThrownBy(() -> ServiceGuards.load(application))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two guards stand for e_1: first.One and second.Two");
        }
    }

    @Test
    void aListedGuardThatIsNotThereIsNotPassedOver() throws Exception {
        Path jar = jar("first", guard("One", "e_1", "com.example.One"));
        Files.writeString(services(jar), "first.One\nfirst.Gone\n");
        try (URLClassLoader application = loader(jar)) {
            assertThatThrownBy(() -> ServiceGuards.load(application))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("first.Gone");
        }
    }

    @Test
    void aGuardThatAsksForLessThanTheRulesGiveStopsTheApplication() throws Exception {
        Source lawful = guard("One", "e_1", "com.example.One");
        Source unlawful = new Source("One", lawful.text().replace("DisclosureRisk.ABSENT", "DisclosureRisk.PRESENT"));
        Path jar = jar("first", unlawful);
        try (URLClassLoader application = loader(jar)) {
            assertThatThrownBy(() -> ServiceGuards.load(application))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasRootCauseMessage(
                            "service e_1 asks for LOGIN_PASSWORD, but the Rules give LOGIN_PASSWORD_OTP" + " (para 5)");
        }
    }

    private record Source(String className, String text) {}

    private static Source guard(String className, String code, String endpoint) {
        String text = """
            import kz.kuzet.*;
            import kz.kuzet.guard.*;

            public final class %s extends ServiceGuard {
                public %1$s() {
                    super(ServiceDeclaration.of("%s", "name")
                            .providedBy("%s")
                            .disclosureRisk(DisclosureRisk.ABSENT)
                            .databaseChange(DatabaseChange.UNCHANGED)
                            .term(1, TermUnit.MINUTES)
                            .fee(Fee.FREE)
                            .askingFor(AuthenticationMethod.LOGIN_PASSWORD));
                }
            }
            """.formatted(className, code, endpoint);
        return new Source(className, text);
    }

    private Path jar(String packageName, Source... sources) throws IOException {
        Path sourceFolder = Files.createDirectories(folder.resolve("src").resolve(packageName));
        for (Source source : sources) {
            Files.writeString(
                    sourceFolder.resolve(source.className() + ".java"),
                    "package " + packageName + ";\n" + source.text());
        }
        Path jar = Files.createDirectory(folder.resolve(packageName));
        Javac.compile(sourceFolder, jar, "-cp", UnderTest.classes().toString());
        Files.createDirectories(services(jar).getParent());
        Files.write(
                services(jar),
                Arrays.stream(sources)
                        .map(source -> packageName + "." + source.className())
                        .toList());
        return jar;
    }

    private static Path services(Path jar) {
        return jar.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard");
    }

    private static URLClassLoader loader(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(urls, ServiceGuard.class.getClassLoader());
    }
}
