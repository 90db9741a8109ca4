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
import java.util.Set;
import kz.kuzet.guard.GuardJars.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that are found by their names, and loaded when they are asked for. */
class ServiceGuardsFindTest {

    private static final Source TYPE = new Source("One", "public class One { public void send() {} }");
    private static final Source ONE = GuardJars.guard("OneGuard", "e_1", "first.One");
    private static final Source TWO = GuardJars.guard("One_sendGuard", "e 2 # x", "first.One#send");
    private static final Source THREE = GuardJars.guard("ThreeGuard", "e_3", "first.Three");

    @TempDir
    Path folder;

    private GuardJars jars;

    @BeforeEach
    void prepare() {
        jars = new GuardJars(folder);
    }

    @Test
    void loadsGuardsWhenTheyAreAskedFor() throws Exception {
        Path jar = listed(jars.jar("first", TYPE, ONE, TWO), "first.OneGuard", "first.One_sendGuard");
        try (Recording application = new Recording(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            application.loaded.clear();
            assertThat(guards.loadsOnDemand()).isTrue();
            assertThat(guards.isListed(one)).isTrue();
            assertThat(guards.areListedIn("first")).isTrue();
            assertThat(guards.areListedIn("second")).isFalse();
            assertThat(application.loaded).isEmpty();

            assertThat(guards.forEndpoint(one.getMethod("send"))).get().hasToString("guard of e 2 # x: LOGIN_PASSWORD");
            assertThat(application.loaded).containsExactly("first.One_sendGuard");
            assertThat(guards.forEndpoint(one.getMethod("send"))).isEqualTo(guards.forEndpoint(one.getMethod("send")));

            assertThat(guards.all())
                    .extracting(guard -> guard.service().code())
                    .containsExactlyInAnyOrder("e_1", "e 2 # x");
            assertThat(guards.forCode("e 2 # x")).isEqualTo(guards.forEndpoint(one.getMethod("send")));
            assertThat(guards.forEndpoint(one)).isEqualTo(guards.forCode("e_1"));
        }
    }

    @Test
    void loadsTheOthersOnly() throws Exception {
        Path first = listed(jars.jar("first", TYPE, ONE, TWO), "first.OneGuard", "first.One_sendGuard");
        Path second = listed(jars.jar("second", GuardJars.guarded("second", "Tax", "e_9")), "second.TaxGuard");
        try (Recording application = new Recording(first, second)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            application.loaded.clear();
            assertThat(guards.others(Set.of(one), "second"::equals))
                    .extracting(guard -> guard.service().code())
                    .containsExactly("e 2 # x");
            assertThat(application.loaded).containsExactly("first.One_sendGuard");
            assertThat(guards.others(Set.of(one, one.getMethod("send")), name -> false))
                    .extracting(guard -> guard.service().code())
                    .containsExactly("e_9");
        }
    }

    /** As a packer leaves it that takes the first of two lists: what is missing is found all the same. */
    @Test
    void findsAGuardThatNoListNames() throws Exception {
        Path jar = listed(jars.jar("first", TYPE, ONE, TWO), "first.OneGuard");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            assertThat(guards.isListed(one.getMethod("send"))).isFalse();
            assertThat(guards.forEndpoint(one.getMethod("send"))).get().hasToString("guard of e 2 # x: LOGIN_PASSWORD");
            assertThat(guards.forCode("e 2 # x")).isEmpty();
            assertThat(guards.all()).hasSize(1);
        }
    }

    @Test
    void findsNothingWhereTheGuardIsNotThere() throws Exception {
        Path jar = listed(jars.jar("first", TYPE, ONE), "first.OneGuard", "first.One_sendGuard");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            assertThat(guards.isListed(one.getMethod("send"))).isTrue();
            assertThat(guards.forEndpoint(one.getMethod("send"))).isEmpty();
            assertThat(guards.forEndpoint(one)).isPresent();
            assertThatThrownBy(guards::all)
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage("kz.kuzet.guard.ServiceGuard: Provider first.One_sendGuard not found");
        }
    }

    @Test
    void refusesAGuardOfAnotherEndpointUnderTheName() throws Exception {
        Path jar = jars.jar("first", TYPE, GuardJars.guard("OneGuard", "e_1", "first.Other"));
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            assertThatThrownBy(() -> guards.forEndpoint(one))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage("kz.kuzet.guard.ServiceGuard: first.OneGuard guards first.Other, not first.One");
        }
    }

    /** A development tool has a class loader for what changes; a server has one for each application. */
    @Test
    void asksTheClassLoaderOfTheEndpoint() throws Exception {
        Path shared = jars.jar("first", TYPE, ONE);
        GuardJars others = new GuardJars(Files.createDirectory(folder.resolve("others")));
        Path own = others.jar("first", TYPE, GuardJars.guard("OneGuard", "e_2", "first.One"));
        try (URLClassLoader parent = GuardJars.loader(shared);
                ChildFirst child = new ChildFirst(parent, own)) {
            ServiceGuards guards = ServiceGuards.find(child);
            assertThat(guards.forEndpoint(child.loadClass("first.One")))
                    .get()
                    .hasToString("guard of e_2: LOGIN_PASSWORD");
            assertThat(guards.forEndpoint(parent.loadClass("first.One")))
                    .get()
                    .hasToString("guard of e_1: LOGIN_PASSWORD");
            assertThat(ServiceGuards.find(parent).forEndpoint(child.loadClass("first.One")))
                    .get()
                    .hasToString("guard of e_2: LOGIN_PASSWORD");
        }
    }

    /** Also those of an older version, which told in comments of which declaration a guard is, and what an editor leaves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "first.OneGuard\nfirst.One_sendGuard\n",
                "first.OneGuard # 00000001 first.One e_1\nfirst.One_sendGuard # 00000002 first.One#send e 2 # x\n",
                "  first.OneGuard  \r\n\r\nfirst.One_sendGuard#\r\n",
                "# guards\rfirst.One_sendGuard\rfirst.OneGuard # generated",
                "first.OneGuard\nfirst.One_sendGuard\nfirst.OneGuard"
            })
    void readsAnyListThatTheServiceLoaderReads(String list) throws Exception {
        Path jar = jars.jar("first", TYPE, ONE, TWO, THREE);
        Files.writeString(GuardJars.list(jar), list);
        try (URLClassLoader application = GuardJars.loader(jar)) {
            assertThat(ServiceGuards.find(application).all())
                    .extracting(guard -> guard.service().code())
                    .containsExactlyInAnyOrder("e_1", "e 2 # x");
        }
    }

    @Test
    void readsTheListsOfAllJars() throws Exception {
        Path first = listed(jars.jar("first", ONE, TWO), "first.OneGuard", "first.One_sendGuard");
        Path second = listed(jars.jar("second", GuardJars.guard("TaxGuard", "e_9", "second.Tax")), "second.TaxGuard");
        try (URLClassLoader application = GuardJars.loader(first, second)) {
            assertThat(ServiceGuards.find(application).all())
                    .extracting(guard -> guard.getClass().getName())
                    .containsExactlyInAnyOrder("first.OneGuard", "first.One_sendGuard", "second.TaxGuard");
        }
    }

    @Test
    void twoGuardsOfOneCodeOrEndpointAreRefusedWhereAllAreLoaded() throws Exception {
        Path jar = jars.jar("first", TYPE, ONE, GuardJars.guard("TwoGuard", "e_1", "first.Two"));
        try (URLClassLoader application = GuardJars.loader(jar)) {
            listed(jar, "first.OneGuard", "first.TwoGuard");
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            assertThat(guards.forEndpoint(one)).isPresent();
            assertThatThrownBy(() -> guards.forCode("e_1"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two guards stand for e_1: first.OneGuard and first.TwoGuard");
        }
        GuardJars others = new GuardJars(Files.createDirectory(folder.resolve("others")));
        Path other = listed(
                others.jar("first", ONE, GuardJars.guard("TwoGuard", "e_2", "first.One")),
                "first.OneGuard",
                "first.TwoGuard");
        try (URLClassLoader application = GuardJars.loader(other)) {
            assertThatThrownBy(ServiceGuards.find(application)::all)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two guards stand for first.One: first.OneGuard and first.TwoGuard");
        }
    }

    @Test
    void aClassThatIsNoGuardIsRefused() throws Exception {
        Path jar = listed(jars.jar("first", TYPE, new Source("OneGuard", "class OneGuard {}")), "first.OneGuard");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> guards.forEndpoint(one))
                        .isInstanceOf(ServiceConfigurationError.class)
                        .hasMessage("kz.kuzet.guard.ServiceGuard: Provider first.OneGuard not a subtype");
            }
            assertThatThrownBy(() -> guards.forCode("e_1")).isInstanceOf(ServiceConfigurationError.class);
        }
    }

    @Test
    void aGuardThatCannotBeLoadedIsNeverPassedOver() throws Exception {
        Source unlawful =
                new Source("One_sendGuard", TWO.text().replace("DisclosureRisk.ABSENT", "DisclosureRisk.PRESENT"));
        Path jar = listed(jars.jar("first", TYPE, ONE, unlawful), "first.OneGuard", "first.One_sendGuard");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> guards.forEndpoint(one.getMethod("send")))
                        .isInstanceOf(ServiceConfigurationError.class)
                        .hasMessage(
                                "kz.kuzet.guard.ServiceGuard: Provider first.One_sendGuard could not be instantiated")
                        .hasRootCauseMessage("service e 2 # x asks for LOGIN_PASSWORD, but the Rules give"
                                + " LOGIN_PASSWORD_OTP (para 5)");
                assertThatThrownBy(guards::all).isInstanceOf(ServiceConfigurationError.class);
            }
        }
    }

    @Test
    void aClassFileOfNothingIsNeverPassedOver() throws Exception {
        Path jar = listed(jars.jar("first", TYPE, ONE), "first.OneGuard");
        Files.writeString(jar.resolve("first/OneGuard.class"), "nothing");
        try (URLClassLoader application = GuardJars.loader(jar)) {
            ServiceGuards guards = ServiceGuards.find(application);
            Class<?> one = application.loadClass("first.One");
            assertThatThrownBy(() -> guards.forEndpoint(one))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessage("kz.kuzet.guard.ServiceGuard: Provider first.OneGuard could not be instantiated")
                    .hasCauseInstanceOf(ClassFormatError.class);
        }
    }

    @Test
    void anApplicationWithoutGuardsHasNone() throws Exception {
        try (URLClassLoader application = GuardJars.loader()) {
            ServiceGuards guards = ServiceGuards.find(application);
            assertThat(guards.all()).isEmpty();
            assertThat(guards.forCode("e_1")).isEmpty();
            assertThat(guards.forEndpoint(ServiceGuardsFindTest.class)).isEmpty();
            assertThat(guards.forEndpoint(String.class)).isEmpty();
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

    /** Knows which classes of the application have been loaded. */
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

    /** Loads the application's classes itself, although its parent has some of the same names. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(ClassLoader parent, Path... jars) throws IOException {
            super(GuardJars.urls(jars), parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("first.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }
}
