package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.UnclassifiedRequestListener;
import kz.kuzet.guard.UnclassifiedRequests;
import kz.kuzet.guard.handler.HandlerRole.NotYetClassified;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that the register of their own module lists do not stop the start; all others do. */
final class NotYetClassifiedTest {

    private static final String SERVICE = """
        @kz.kuzet.PublicService(code = "c", name = "-", disclosureRisk = kz.kuzet.DisclosureRisk.ABSENT,
            databaseChange = kz.kuzet.DatabaseChange.UNCHANGED, term = 5, termUnit = kz.kuzet.TermUnit.MINUTES,
            fee = kz.kuzet.Fee.FREE)
        """;

    @TempDir
    private Path folder;

    /** A module: its classes, and perhaps a register. */
    private Path module(String name, String register, List<Path> classPath, String... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp"));
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        path.append(File.pathSeparator).append(Path.of("target", "classes"));
        classPath.forEach(entry -> path.append(File.pathSeparator).append(entry));
        arguments.add(path.toString());
        for (int i = 0; i < sources.length; i++) {
            Path source = folder.resolve(name + "-src" + i).resolve(typeOf(sources[i]) + ".java");
            Files.createDirectories(source.getParent());
            Files.writeString(source, sources[i]);
            arguments.add(source.toString());
        }
        assertThat(ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, arguments.toArray(String[]::new)))
                .isZero();
        if (!register.isEmpty()) {
            Path file = classes.resolve("META-INF/kuzet/register.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, register);
        }
        return classes;
    }

    private static String typeOf(String source) {
        Matcher type = Pattern.compile("public class (\\S+)").matcher(source);
        assertThat(type.find()).isTrue();
        return type.group(1);
    }

    private static String register(String... listed) {
        StringBuilder list = new StringBuilder();
        for (String endpoint : listed) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("\n    {\n      \"endpoint\": \"")
                    .append(endpoint)
                    .append("\"\n    }");
        }
        return """
            {
              "format": 1,
              "rules": {"document": "\\"Қ\\" \\t", "amendedBy": "-"},
              "provider": "",
              "services": [{"override": null, "score": 2, "composedOf": []}],
              "notPublicServices": [],
              "notYetClassified": [%s]
            }
            """.formatted(list);
    }

    private URLClassLoader loader(Path... modules) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path module : modules) {
            urls.add(module.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
    }

    private static HandlerRole role(ClassLoader loader, BaselineUse use, String type, String method)
            throws ClassNotFoundException {
        HandlerRoles roles = new HandlerRoles(ServiceGuards.of(List.of()), use);
        return role(roles, loader, type, method);
    }

    private static HandlerRole role(HandlerRoles roles, ClassLoader loader, String type, String method)
            throws ClassNotFoundException {
        Class<?> endpoint = loader.loadClass(type);
        Method handler = Arrays.stream(endpoint.getMethods())
                .filter(one -> one.getName().equals(method))
                .findFirst()
                .orElseThrow();
        HandlerRole role = roles.of(endpoint, handler);
        assertThat(roles.doubt(endpoint, handler).isPresent()).isEqualTo(role instanceof Unclassified);
        return role;
    }

    private static HandlerRole role(ClassLoader loader, String type, String method) throws ClassNotFoundException {
        return role(loader, BaselineUse.SERVE, type, method);
    }

    @ParameterizedTest
    @CsvSource({
        "a.Land, true",
        "a.Land#list, true",
        "a.Land#other, false",
        "a.Lan, false",
        "a.Landed, false",
        "Land, false",
        "a.Land#lis, false"
    })
    void onlyWhatIsListedIsServed(String listed, boolean served) throws Exception {
        Path module = module(
                "m", register("b.Other", listed), List.of(), "package a; public class Land { public void list() {} }");
        try (URLClassLoader loader = loader(module)) {
            assertThat(role(loader, "a.Land", "list"))
                    .isInstanceOf(served ? NotYetClassified.class : Unclassified.class);
        }
    }

    @Test
    void jarsAndNamesOutsideOfAsciiAreFound() throws Exception {
        Path module = module(
                "м о", register("қала.Жер"), List.of(), "package қала; public class Жер { public void list() {} }");
        Path jar = folder.resolve("т а.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(module)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(module.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
        try (URLClassLoader folders = loader(module);
                URLClassLoader jars = loader(jar)) {
            assertThat(role(folders, "қала.Жер", "list")).isInstanceOf(NotYetClassified.class);
            assertThat(role(jars, "қала.Жер", "list")).isInstanceOf(NotYetClassified.class);
        }
    }

    /** Otherwise any library could open the endpoints of an application. */
    @Test
    void aRegisterSpeaksForItsOwnModule() throws Exception {
        String source = "package a; public class Land { public void list() {} }";
        Path own = module("own", register("a.Other"), List.of(), source);
        Path library = module("library", register("a.Land"), List.of(), "package lib; public class Lib {}");
        // Even if it holds a class of that name, which is not the one that is loaded.
        Path shadow = module("shadow", register("a.Land"), List.of(), source);
        try (URLClassLoader loader = loader(own, library, shadow)) {
            assertThat(role(loader, "a.Land", "list")).isInstanceOf(Unclassified.class);
        }
        try (URLClassLoader loader = loader(library, own)) {
            assertThat(role(loader, "a.Land", "list")).isInstanceOf(Unclassified.class);
        }
    }

    @Test
    void inheritedHandlersAreListedByTheirModule() throws Exception {
        Path base = module(
                "base",
                register("b.Base"),
                List.of(),
                "package b; public class Base { public void all() {} public void one() {} }");
        String below = "package a; public class Land extends b.Base { @Override public void one() {} }";
        // Of one module: what the base has is reported there.
        Path both = module(
                "both",
                register("b.Base"),
                List.of(),
                "package b; public class Base { public void all() {} }",
                "package a; public class Land extends b.Base { public void own() {} }");
        try (URLClassLoader loader = loader(both)) {
            assertThat(role(loader, "a.Land", "all")).isInstanceOf(NotYetClassified.class);
            assertThat(role(loader, "a.Land", "own")).isInstanceOf(Unclassified.class);
        }
        // Of another module: its own register has to list it.
        Path silent = module("silent", register("a.Other"), List.of(base), below);
        try (URLClassLoader loader = loader(silent, base)) {
            assertThat(role(loader, "a.Land", "all")).isInstanceOf(Unclassified.class);
        }
        Path listing = module("listing", register("a.Land#all"), List.of(base), below);
        try (URLClassLoader loader = loader(listing, base)) {
            assertThat(role(loader, "a.Land", "all")).isInstanceOf(NotYetClassified.class);
            assertThat(role(loader, "a.Land", "one")).isInstanceOf(Unclassified.class);
        }
        // A class without a register, as if it was generated, stands for the one above, but not with code of its own.
        Path generated = module("generated", "", List.of(base), below);
        try (URLClassLoader loader = loader(generated, base)) {
            assertThat(role(loader, "a.Land", "all"))
                    .isEqualTo(new NotYetClassified(loader.loadClass("b.Base"), "b.Base#all", BaselineUse.SERVE));
            assertThat(role(loader, "a.Land", "one")).isInstanceOf(Unclassified.class);
        }
    }

    /** What is stated counts first, and a doubt of another kind remains. */
    @Test
    void aServiceIsNeverOpened() throws Exception {
        Path module = module(
                "m",
                register("a.Land", "a.Both", "a.Prepares"),
                List.of(),
                "package a; " + SERVICE + " public class Land { public void list() {} }",
                "package a; " + SERVICE
                        + "@kz.kuzet.NotPublicService(reason = \"-\") public class Both { public void list() {} }",
                "package a; public class Prepares { @kz.kuzet.PreparesRequest public void list() {} }");
        try (URLClassLoader loader = loader(module)) {
            // Its guard is missing here.
            assertThat(List.of("a.Land", "a.Both", "a.Prepares"))
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(role(loader, type, "list")).isInstanceOf(Unclassified.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{\"notYetClassified\": null}",
                "{\"notYetClassified\": \"a.Land\"}",
                "{\"notYetClassified\": [\"a.Land\"]}",
                "{\"notYetClassified\": [{\"name\": \"a.Land\"}]}",
                "{\"notYetClassified\": [{\"endpoint\": \"a.Land\"}]"
            })
    void inDoubtNothingIsListed(String register) throws Exception {
        Path module = module("m", register, List.of(), "package a; public class Land { public void list() {} }");
        try (URLClassLoader loader = loader(module)) {
            assertThat(role(loader, "a.Land", "list")).isInstanceOf(Unclassified.class);
        }
    }

    @Test
    void requestsAreServedOrRefused() throws Exception {
        Path module =
                module("m", register("a.Land"), List.of(), "package a; public class Land { public void list() {} }");
        try (URLClassLoader loader = loader(module)) {
            HandlerRole served = role(loader, BaselineUse.SERVE, "a.Land", "list");
            assertThat(served.isRefused()).isFalse();
            assertThat(new GuardedHandler("-", served).needsDecision()).isFalse();
            assertThat(Admission.withoutGuard(new GuardedHandler("-", served)).problem())
                    .isNull();
            HandlerRole refused = role(loader, BaselineUse.REFUSE, "a.Land", "list");
            assertThat(refused.isRefused()).isTrue();
            assertThat(new GuardedHandler("-", refused).needsDecision()).isTrue();
            assertThat(Admission.withoutGuard(new GuardedHandler("-", refused)).problem())
                    .isNotNull();
            // An adapter that has no such setting lets nothing pass.
            assertThat(role(new HandlerRoles(ServiceGuards.of(List.of())), loader, "a.Land", "list"))
                    .isInstanceOf(Unclassified.class);
        }
    }

    /** A function has no annotation; the method that makes its router has one, or says nothing. */
    @Test
    void aRouterIsListedByTheMethodThatMakesIt() throws Exception {
        Path module = module(
                "m",
                register("a.Routes#listed", "a.Service"),
                List.of(),
                "package a; public class Routes { public static Object listed() { return 1; }"
                        + " public Object other() { return 2; } }",
                "package a; " + SERVICE + " public class Service { public Object made() { return 3; } }");
        try (URLClassLoader loader = loader(module)) {
            HandlerRoles roles = new HandlerRoles(ServiceGuards.of(List.of()), BaselineUse.SERVE);
            Class<?> routes = loader.loadClass("a.Routes");
            assertThat(roles.ofRouter(routes.getMethod("listed")))
                    .contains(new NotYetClassified(routes, "a.Routes#listed", BaselineUse.SERVE));
            assertThat(roles.ofRouter(routes.getMethod("other"))).isEmpty();
            // What is said counts first.
            assertThat(roles.ofRouter(loader.loadClass("a.Service").getMethod("made")))
                    .isEmpty();
            assertThat(new HandlerRoles(ServiceGuards.of(List.of())).ofRouter(routes.getMethod("listed")))
                    .isEmpty();
        }
    }

    @Test
    void eachRequestIsHeardOf() throws Exception {
        Path module =
                module("m", register("a.Land"), List.of(), "package a; public class Land { public void list() {} }");
        List<String> heard = new ArrayList<>();
        UnclassifiedRequestListener everywhere = (handler, answered) -> heard.add("all " + handler + " " + answered);
        UnclassifiedRequestListener here = (handler, answered) -> heard.add("own " + handler + " " + answered);
        UnclassifiedRequestListener elsewhere = (handler, answered) -> heard.add("other " + handler + " " + answered);
        try (URLClassLoader loader = loader(module);
                DecisionAudience other = new DecisionAudience(getClass().getClassLoader())) {
            DecisionAudience own = new DecisionAudience(loader);
            UnclassifiedRequests.add(everywhere);
            UnclassifiedRequests.add(everywhere);
            UnclassifiedRequests.add(here, own);
            UnclassifiedRequests.add(elsewhere, other);
            HandlerRole served = role(loader, BaselineUse.SERVE, "a.Land", "list");
            HandlerRole refused = role(loader, BaselineUse.REFUSE, "a.Land", "list");
            assertThat(heard).as("before the first request").isEmpty();
            Admission.withoutGuard(new GuardedHandler("-", served, own));
            Admission.withoutGuard(new GuardedHandler("-", served, own));
            Admission.withoutGuard(new GuardedHandler("-", refused, own));
            // No request of theirs is counted.
            Admission.withoutGuard(new GuardedHandler("-", new HandlerRole.NoService("-"), own));
            Admission.withoutGuard(new GuardedHandler("-", new Unclassified("-"), own));
            assertThat(heard)
                    .containsExactly(
                            "all a.Land#list true",
                            "own a.Land#list true",
                            "all a.Land#list true",
                            "own a.Land#list true",
                            "all a.Land#list false",
                            "own a.Land#list false");
            heard.clear();
            // The adapter does not know the application: the one that does not see the class hears nothing.
            Admission.withoutGuard(new GuardedHandler("-", served));
            assertThat(heard).containsExactly("all a.Land#list true", "own a.Land#list true");
            heard.clear();
            own.close();
            Admission.withoutGuard(new GuardedHandler("-", served, own));
            assertThat(heard).containsExactly("all a.Land#list true");
            assertThatThrownBy(() -> UnclassifiedRequests.add(here, own)).isInstanceOf(IllegalStateException.class);
            heard.clear();
            UnclassifiedRequests.remove(everywhere);
            Admission.withoutGuard(new GuardedHandler("-", served, own));
            assertThat(heard).isEmpty();
        } finally {
            UnclassifiedRequests.remove(everywhere);
        }
    }

    /** What cannot be counted is not answered. */
    @Test
    void aListenerThatThrowsKeepsTheHandlerFromBeingCalled() throws Exception {
        Path module =
                module("m", register("a.Land"), List.of(), "package a; public class Land { public void list() {} }");
        UnclassifiedRequestListener broken = (handler, answered) -> {
            throw new IllegalStateException("broken");
        };
        try (URLClassLoader loader = loader(module)) {
            UnclassifiedRequests.add(broken);
            GuardedHandler served = new GuardedHandler("-", role(loader, BaselineUse.SERVE, "a.Land", "list"));
            assertThatThrownBy(() -> Admission.withoutGuard(served)).hasMessage("broken");
        } finally {
            UnclassifiedRequests.remove(broken);
        }
    }

    @Test
    void eachIsRecordedOnce() throws Exception {
        Path module = module(
                "m",
                register("a.Land"),
                List.of(),
                "package a; public class Land { public void list() {} public void more() {} }");
        Path file = folder.resolve("recording.jfr");
        try (Recording recording = new Recording();
                URLClassLoader loader = loader(module)) {
            recording.enable(NotYetClassifiedEvent.NAME);
            recording.start();
            HandlerRoles roles = new HandlerRoles(ServiceGuards.of(List.of()), BaselineUse.SERVE);
            role(roles, loader, "a.Land", "list");
            role(roles, loader, "a.Land", "list");
            role(roles, loader, "a.Land", "more");
            assertThat(roles.notYetClassified()).containsExactlyInAnyOrder("a.Land#list", "a.Land#more");
            recording.dump(file);
        }
        assertThat(RecordingFile.readAllEvents(file))
                .filteredOn(event -> event.getEventType().getName().equals(NotYetClassifiedEvent.NAME))
                .extracting(event -> event.getString("handler"), event -> event.getBoolean("served"))
                .containsExactly(tuple("a.Land#list", true), tuple("a.Land#more", true));
    }

    @Test
    void theSettingIsServeOrRefuse() {
        assertThat(AdapterSettings.of(name -> null).baseline()).isEqualTo(BaselineUse.SERVE);
        assertThat(AdapterSettings.of(name -> name.equals("kuzet.baseline") ? "refuse" : null)
                        .baseline())
                .isEqualTo(BaselineUse.REFUSE);
        assertThatThrownBy(() -> AdapterSettings.of(name -> name.equals("kuzet.baseline") ? "refused" : null))
                .hasMessage("Property kuzet.baseline is \"refused\". Write serve or refuse.");
    }
}
