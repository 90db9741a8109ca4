package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import kz.kuzet.guard.GuardJars.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards of several jars of one application, found through {@code META-INF/services}. */
class ServiceGuardsLoadTest {

    @TempDir
    Path folder;

    private GuardJars jars;

    @BeforeEach
    void prepare() {
        jars = new GuardJars(folder);
    }

    @Test
    void findsTheGuardsOfAllJars() throws Exception {
        Path first = jars.jar(
                "first",
                GuardJars.guard("One", "e_1", "com.example.One"),
                GuardJars.guard("Two", "e_2", "com.example.Two"));
        Path second = jars.jar("second", GuardJars.guard("Three", "e_3", "com.example.Three"));
        try (URLClassLoader application = GuardJars.loader(first, second)) {
            ServiceGuards guards = ServiceGuards.load(application);
            assertThat(guards.forCode("e_1")).get().hasToString("guard of e_1: LOGIN_PASSWORD");
            assertThat(guards.forCode("e_2")).get().hasToString("guard of e_2: LOGIN_PASSWORD");
            assertThat(guards.forCode("e_3")).get().hasToString("guard of e_3: LOGIN_PASSWORD");
            assertThat(guards.forEndpoint(application.loadClass("first.One"))).isEmpty();
            assertThat(guards.loadsOnDemand()).isFalse();
        }
    }

    @Test
    void findsTheClassThatTheGuardNames() throws Exception {
        Path jar = jars.jar("first", GuardJars.guarded("first", "One", "e_1"));
        Files.writeString(GuardJars.list(jar), "first.OneGuard\n");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.load(application);
            assertThat(guards.forEndpoint(application.loadClass("first.One")))
                    .isPresent()
                    .isEqualTo(guards.forCode("e_1"));
        }
    }

    @Test
    void anApplicationWithoutGuardsHasNone() throws Exception {
        try (URLClassLoader application = GuardJars.loader()) {
            assertThat(ServiceGuards.load(application).forCode("e_1")).isEmpty();
        }
    }

    @Test
    void twoJarsWithOneCodeAreRefused() throws Exception {
        Path first = jars.jar("first", GuardJars.guard("One", "e_1", "com.example.One"));
        Path second = jars.jar("second", GuardJars.guard("Two", "e_1", "com.example.Two"));
        try (URLClassLoader application = GuardJars.loader(first, second)) {
            assertThatThrownBy(() -> ServiceGuards.load(application))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two guards stand for e_1: first.One and second.Two");
        }
    }

    @Test
    void aListedGuardThatIsNotThereIsNotPassedOver() throws Exception {
        Path jar = jars.jar("first", GuardJars.guard("One", "e_1", "com.example.One"));
        Files.writeString(GuardJars.list(jar), "first.One\nfirst.Gone\n");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            assertThatThrownBy(() -> ServiceGuards.load(application))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("first.Gone");
        }
    }

    @Test
    void aGuardThatAsksForLessThanTheRulesGiveStopsTheApplication() throws Exception {
        Source lawful = GuardJars.guard("One", "e_1", "com.example.One");
        Source unlawful = new Source("One", lawful.text().replace("DisclosureRisk.ABSENT", "DisclosureRisk.PRESENT"));
        Path jar = jars.jar("first", unlawful);
        try (URLClassLoader application = GuardJars.loader(jar)) {
            assertThatThrownBy(() -> ServiceGuards.load(application))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasRootCauseMessage(
                            "service e_1 asks for LOGIN_PASSWORD, but the Rules give LOGIN_PASSWORD_OTP" + " (para 5)");
        }
    }
}
