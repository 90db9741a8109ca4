package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import kz.kuzet.guard.GuardJars.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards whose lists tell whose they are, loaded when they are asked for. */
class ServiceGuardsFindTest {

    private static final Source ONE = GuardJars.guard("One", "e_1", "com.example.One");
    private static final Source TWO = GuardJars.guard("Two", "e 2 # x", "com.example.Two#send");
    private static final Source THREE = GuardJars.guard("Three", "e_3", "com.example.Three");

    private static final String ONE_LISTED = "first.One # 00000001 com.example.One e_1";
    private static final String TWO_LISTED = "first.Two # 00000002 com.example.Two#send e 2 # x";
    private static final String THREE_LISTED = "first.Three # 00000003 com.example.Three e_3";

    @TempDir
    Path folder;

    private GuardJars jars;

    @BeforeEach
    void prepare() {
        jars = new GuardJars(folder);
    }

    @Test
    void loadsGuardsWhenTheyAreAskedFor() throws Exception {
        Path jar = listed(jars.jar("first", ONE, TWO, THREE), ONE_LISTED, TWO_LISTED, THREE_LISTED);
        try (Recording application = new Recording(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThat(guards.isListed("com.example.Two#send", "00000002")).isTrue();
            assertThat(application.loaded).isEmpty();

            assertThat(guards.forEndpoint("com.example.Two#send"))
                    .get()
                    .hasToString("guard of e 2 # x: LOGIN_PASSWORD");
            assertThat(application.loaded).containsExactly("first.Two");
            assertThat(guards.forCode("e 2 # x")).isEqualTo(guards.forEndpoint("com.example.Two#send"));

            assertThat(guards.all())
                    .extracting(guard -> guard.service().code())
                    .containsExactlyInAnyOrder("e_1", "e 2 # x", "e_3");
            assertThat(guards.all()).contains(guards.forCode("e_3").orElseThrow());
        }
    }

    @Test
    void readsTheListsOfAllJars() throws Exception {
        Path first = listed(jars.jar("first", ONE), ONE_LISTED);
        Path second = listed(jars.jar("second", TWO, THREE), "second.Three # 3 com.example.Three e_3", "second.Two");
        try (Recording application = new Recording(first, second)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThat(application.loaded).containsExactly("second.Two");
            assertThat(guards.all())
                    .extracting(guard -> guard.getClass().getName())
                    .containsExactlyInAnyOrder("first.One", "second.Three", "second.Two");
        }
    }

    @Test
    void saysOfWhichDeclarationAGuardIsListed() throws Exception {
        Path jar = listed(jars.jar("first", ONE, TWO), ONE_LISTED, TWO_LISTED);
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThat(guards.isListed("com.example.One", "00000001")).isTrue();
            assertThat(guards.isListed("com.example.One", "00000002")).isFalse();
            assertThat(guards.isListed("com.example.One", "")).isFalse();
            assertThat(guards.isListed("com.example.Unknown", "00000001")).isFalse();
            assertThat(ServiceGuards.of(guards.all()).isListed("com.example.One", ""))
                    .isFalse();
            assertThatThrownBy(() -> guards.isListed(null, "1")).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> guards.isListed("com.example.One", null)).isInstanceOf(NullPointerException.class);
        }
    }

    /** Written by hand, or by a program that leaves comments out or writes others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "first.Two",
                "  first.Two  ",
                "first.Two#",
                "first.Two # ",
                "first.Two # generated",
                "first.Two # generated today",
                "first.Two  # 00000002 com.example.Two#send e 2 # x",
                "# first.Three\n\nfirst.Two\r\n#"
            })
    void loadsWhatDoesNotSayWhoseItIs(String line) throws Exception {
        Path jar = listed(jars.jar("first", ONE, TWO, THREE), ONE_LISTED, line);
        try (Recording application = new Recording(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThat(application.loaded).containsExactly("first.Two");
            assertThat(guards.forCode("e 2 # x")).isPresent();
            assertThat(guards.forCode("e_3")).isEmpty();
        }
    }

    /** As an editor, or a program that packs applications, may leave a list. */
    @Test
    void anyLineEndWillDo() throws Exception {
        Path jar = jars.jar("first", ONE, TWO, THREE);
        Files.writeString(GuardJars.list(jar), "\r\n" + ONE_LISTED + "\r\n\r\n" + TWO_LISTED + "\r" + THREE_LISTED);
        try (Recording application = new Recording(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThat(application.loaded).isEmpty();
            assertThat(guards.forCode("e_1")).isPresent();
            assertThat(guards.forCode("e 2 # x")).isPresent();
            assertThat(guards.forCode("e_3")).isPresent();
        }
    }

    @Test
    void aGuardThatStandsTwiceInListsIsOne() throws Exception {
        Path jar = listed(jars.jar("first", ONE, TWO), ONE_LISTED, TWO_LISTED, ONE_LISTED, "first.Two");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            assertThat(ServiceGuards.find(application).all()).hasSize(2);
        }
    }

    @Test
    void twoGuardsOfOneCodeOrEndpointAreRefusedWithoutLoadingThem() throws Exception {
        Path jar = jars.jar("first", ONE, TWO, THREE);
        listed(jar, ONE_LISTED, "first.Two # 2 com.example.Two e_1");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            assertThatThrownBy(() -> ServiceGuards.find(application))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two guards stand for e_1: first.One and first.Two");
        }
        listed(jar, ONE_LISTED, "first.Two # 2 com.example.One e_2");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            assertThatThrownBy(() -> ServiceGuards.find(application))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two guards stand for com.example.One: first.One and first.Two");
        }
    }

    @Test
    void aListedGuardThatIsNotThereIsNotPassedOver() throws Exception {
        String notFound = "kz.kuzet.guard.ServiceGuard: Provider first.Gone not found";
        Path jar = listed(jars.jar("first", ONE), ONE_LISTED, "first.Gone");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            assertThatThrownBy(() -> ServiceGuards.find(application))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage(notFound);
        }
        listed(jar, ONE_LISTED, "first.Gone # 00000009 com.example.Gone e_9");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThatThrownBy(() -> guards.forCode("e_9"))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage(notFound);
            assertThat(guards.forCode("e_1")).isPresent();
        }
    }

    @Test
    void aClassThatIsNoGuardIsRefused() throws Exception {
        Path jar = listed(jars.jar("first", ONE, new Source("Other", "class Other {}")), "first.Other # 1 a b");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThatThrownBy(() -> guards.forCode("b"))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage("kz.kuzet.guard.ServiceGuard: Provider first.Other not a subtype");
        }
    }

    @Test
    void aGuardThatCannotBeLoadedIsNeverPassedOver() throws Exception {
        Source unlawful = new Source("Two", TWO.text().replace("DisclosureRisk.ABSENT", "DisclosureRisk.PRESENT"));
        Path jar = listed(jars.jar("first", ONE, unlawful), ONE_LISTED, TWO_LISTED);
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> guards.forCode("e 2 # x"))
                        .isInstanceOf(ServiceConfigurationError.class)
                        .hasMessage("kz.kuzet.guard.ServiceGuard: Provider first.Two could not be instantiated")
                        .hasRootCauseMessage("service e 2 # x asks for LOGIN_PASSWORD, but the Rules give"
                                + " LOGIN_PASSWORD_OTP (para 5)");
            }
            assertThatThrownBy(guards::all).isInstanceOf(ServiceConfigurationError.class);
        }
    }

    @Test
    void aClassFileOfNothingIsNeverPassedOver() throws Exception {
        Path jar = listed(jars.jar("first", ONE, TWO), ONE_LISTED, TWO_LISTED);
        Files.writeString(jar.resolve("first/Two.class"), "nothing");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThatThrownBy(() -> guards.forEndpoint("com.example.Two#send"))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage("kz.kuzet.guard.ServiceGuard: Provider first.Two could not be instantiated")
                    .hasCauseInstanceOf(ClassFormatError.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"first.Two # 00000002 com.example.Two#send e_2", "first.Two # 00000002 com.example.Two e 2 # x"})
    void aGuardOfAnotherServiceThanIsListedIsRefused(String line) throws Exception {
        Path jar = listed(jars.jar("first", ONE, TWO), ONE_LISTED, line);
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThatThrownBy(guards::all)
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage("kz.kuzet.guard.ServiceGuard: first.Two guards e 2 # x of com.example.Two#send, but is"
                            + " listed for " + line.split(" ", 4)[3].replaceFirst("(\\S+) (.+)", "$2 of $1"));
        }
    }

    @Test
    void anApplicationWithoutGuardsHasNone() throws Exception {
        try (URLClassLoader application = GuardJars.loader()) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThat(guards.all()).isEmpty();
            assertThat(guards.forCode("e_1")).isEmpty();
        }
        assertThatThrownBy(() -> ServiceGuards.find(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aListThatCannotBeReadIsNotPassedOver() throws Exception {
        URL unreadable = folder.resolve("not there").toUri().toURL();
        ClassLoader application = new ClassLoader(ServiceGuard.class.getClassLoader()) {
            @Override
            protected Enumeration<URL> findResources(String name) {
                return Collections.enumeration(List.of(unreadable));
            }
        };
        assertThatThrownBy(() -> ServiceGuards.find(application))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessage("kz.kuzet.guard.ServiceGuard: Error accessing configuration file")
                .hasCauseInstanceOf(IOException.class);
    }

    private static Path listed(Path jar, String... lines) throws IOException {
        Files.write(GuardJars.list(jar), List.of(lines), StandardCharsets.UTF_8);
        return jar;
    }

    /** Knows which of the guards have been loaded. */
    private static final class Recording extends URLClassLoader {

        private final List<String> loaded = new ArrayList<>();

        Recording(Path... jars) throws IOException {
            super(GuardJars.urls(jars), ServiceGuard.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }
    }
}
