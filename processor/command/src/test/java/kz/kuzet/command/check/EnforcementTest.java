package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static kz.kuzet.command.check.ServerClasses.CXF_WEB_SERVICES;
import static kz.kuzet.command.check.ServerClasses.DATA_REST;
import static kz.kuzet.command.check.ServerClasses.GRAPHQL;
import static kz.kuzet.command.check.ServerClasses.GRPC;
import static kz.kuzet.command.check.ServerClasses.JERSEY;
import static kz.kuzet.command.check.ServerClasses.SPRING_BOOT;
import static kz.kuzet.command.check.ServerClasses.SPRING_GRPC;
import static kz.kuzet.command.check.ServerClasses.SPRING_MVC;
import static kz.kuzet.command.check.ServerClasses.SPRING_STOMP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.PublicService;
import kz.kuzet.command.check.Doors.Door;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.processor.testing.JarOf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** KUZET513: each way into each kind of endpoint, in parts of an application and in whole ones. */
final class EnforcementTest {

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Doors.frameworks(stubs);
    }

    private Compiled module() {
        return Compiled.in(folder.resolve("module"), frameworks);
    }

    private Path packed(String form, Path classes, boolean kuzet, String... servers) {
        return packing().application(form, classes, kuzet, servers);
    }

    private Packing packing() {
        return new Packing(folder, frameworks);
    }

    private Path library(String name, Path classes) {
        return packing().library(name, classes);
    }

    private Map<String, Path> kuzet() {
        return packing().kuzet();
    }

    /** What is found of the kind that is looked for here, without the places. */
    private static List<String> found(Object... arguments) {
        return KuzetRun.check(arguments).findings().stream()
                .filter(line -> line.contains("[KUZET513]"))
                .map(line -> line.substring(line.indexOf("[KUZET513]")))
                .toList();
    }

    private static void areReported(List<String> found, List<Door> doors) {
        assertThat(found).hasSameSizeAs(doors);
        for (Door door : doors) {
            assertThat(found)
                    .as(door.source())
                    .anyMatch(text -> text.startsWith(
                                    "[KUZET513] The service \"" + door.code() + "\" of com.example." + door.type())
                            && text.contains(" is reached as " + door.kind().title() + ","));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWayIntoAKindIsReportedUnlessAnAdapterStandsBeforeIt(EndpointKind kind) {
        List<Door> doors = Doors.into(kind, "");
        Path classes = Doors.compiled(folder.resolve("module"), frameworks, doors);
        Path jar = library("module.jar", classes);
        List<Door> inAnyCase = kind.adapter().isPresent() ? List.of() : doors;
        areReported(found(classes, "--class-path", frameworks), inAnyCase);
        areReported(found(jar, "--class-path", frameworks), inAnyCase);
        areReported(
                found(packed(
                        "served.jar",
                        classes,
                        true,
                        SPRING_BOOT,
                        SPRING_MVC,
                        SPRING_STOMP,
                        GRAPHQL,
                        JERSEY,
                        GRPC,
                        SPRING_GRPC,
                        DATA_REST,
                        CXF_WEB_SERVICES)),
                inAnyCase);
        // Every servlet container finds the adapter for servlets.
        boolean kuzet = !kind.adapter().equals(Optional.of(Adapter.SERVLET));
        areReported(found(packed("unserved.jar", classes, kuzet)), doors);
    }

    @ParameterizedTest
    @EnumSource
    void noneIsWhereTheCodeCallsItsGuard(EndpointKind kind) {
        List<Door> doors = Doors.into(kind, " @CallsGuard ");
        Path classes = Doors.compiled(folder.resolve("module"), frameworks, doors);
        assertThat(found(classes, "--class-path", frameworks)).isEmpty();
        assertThat(found(packed("unserved.jar", classes, true))).isEmpty();
    }

    @Test
    void aClassThatIsNoEndpointIsReportedInAWholeApplicationOnly() {
        Path classes = module().with("Tax", service("e_1") + " public class Tax { public void serve() {} }")
                .with("Land", "public class Land { " + service("e_2") + " public void serve() {} }")
                .with("Own", "public @interface Own {}")
                .with("Named", service("e_3") + " @Own public class Named { public void serve() {} }")
                .with("Calls", service("e_4") + " @CallsGuard public class Calls { public void serve() {} }")
                .with("Health", "@NotPublicService(reason = \"-\") public class Health { public void serve() {} }")
                .bare();
        assertThat(found(classes)).isEmpty();
        assertThat(found(library("plain.jar", classes))).isEmpty();
        Path application = packed("a.jar", classes, true, SPRING_MVC, JERSEY);
        assertThat(found(application, "--endpoints", "com.example.Own"))
                .isEqualTo(found(application))
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .isEqualTo("[KUZET513] The service \"e_1\" of com.example.Tax is of no kind of"
                                        + " endpoint that Kuzet knows, so nothing in the application asks its"
                                        + " guard. Rules: Appendix 1, para 1. Fix: write @CallsGuard beside"
                                        + " @PublicService where the code calls the guard itself before"
                                        + " anything is provided; before functional endpoints of Spring name it"
                                        + " in a filter: GuardFilters.guard(…Guard.GUARD), on WebFlux"
                                        + " ReactiveGuardFilters.guard(…Guard.GUARD); otherwise declare the"
                                        + " service on its endpoint."),
                        text -> assertThat(text).contains("\"e_2\" of com.example.Land#serve is of no kind"),
                        text -> assertThat(text).contains("\"e_3\" of com.example.Named is of no kind"));
    }

    @Test
    void aJarThatIsMergedWithKuzetIsAWholeApplication() throws IOException {
        Path merged = folder.resolve("merged");
        Compiled.copyAll(
                module().with("Tax", service("e_1") + " public class Tax {}").bare(), merged);
        Compiled.write(merged.resolve("kz/kuzet/PublicService.class"), "");
        try (InputStream annotation = PublicService.class.getResourceAsStream("PublicService.class")) {
            Files.write(merged.resolve("kz/kuzet/PublicService.class"), annotation.readAllBytes());
        }
        assertThat(found(library("merged.jar", merged)))
                .singleElement()
                .asString()
                .contains("\"e_1\"");
    }

    @Test
    void aFolderWithLibrariesIsAWholeApplication() {
        Path classes =
                module().with("Tax", service("e_1") + " public class Tax {}").bare();
        Path application = folder.resolve("application");
        assertThat(application.resolve("lib").toFile().mkdirs()).isTrue();
        Compiled.jar(application.resolve("app.jar"), Map.of("", classes));
        assertThat(found(application)).isEmpty();
        kuzet().forEach((name, jar) ->
                Compiled.copy(jar, application.resolve("lib").resolve(name)));
        assertThat(found(application)).singleElement().asString().contains("\"e_1\"");
    }

    @Test
    void onlyTheHandlersOfTheOtherKindAreReported() {
        String listens = "@org.springframework.jms.annotation.JmsListener";
        Path classes = module().with("Both", """
            @org.springframework.stereotype.Controller %s public class Both {
                @RequestMapping public void page() {}
                %s public void query() {}
            }
            """.formatted(service("e_1"), listens))
                .with("Each", """
                    @org.springframework.stereotype.Controller public class Each {
                        %s @RequestMapping public void page() {}
                        %s %s public void query() {}
                    }
                    """.formatted(service("e_2"), service("e_3"), listens))
                .with("Excluded", """
                    @org.springframework.stereotype.Controller %s public class Excluded {
                        @RequestMapping public void page() {}
                        @NotPublicService(reason = "-") %s public void query() {}
                    }
                    """.formatted(service("e_4"), listens))
                .with("Prepared", """
                    @org.springframework.stereotype.Controller %s public class Prepared {
                        @RequestMapping public void page() {}
                        @PreparesRequest %s public void query() {}
                    }
                    """.formatted(service("e_5"), listens))
                .with("Form", "public class Form { @PreparesRequest(\"e_5\") " + listens + " public void form() {} }")
                .with("Contract", service("e_6") + " public interface Contract { " + listens + " void query(); }")
                .with("Kept", "public class Kept implements Contract { public void query() {} }")
                .with("Base", "class Base { " + service("e_7") + " public void query() {} }")
                .with("Mapped", "public class Mapped extends Base { @Override " + listens + " public void query() {} }")
                .with("Opened", "public class Opened extends Free { @Override " + listens + " public void query() {} }")
                .with(
                        "Free",
                        service("e_8")
                                + " public class Free { @NotPublicService(reason = \"-\") public void query() {} }")
                .bare();
        List<String> found = found(classes, "--class-path", frameworks);
        assertThat(found)
                .allMatch(text -> text.contains("a listener of a message broker"))
                .extracting(
                        text -> text.replaceFirst(".*The service \"(.*)\" of com.example.(.*) is reached.*", "$1 $2"))
                .containsExactlyInAnyOrder(
                        "e_1 Both",
                        "e_3 Each#query",
                        "e_5 Prepared",
                        "e_5 Form#form",
                        "e_6 Kept",
                        "e_7 Base#query",
                        "e_8 Opened");
    }

    @Test
    void whatPreparesAServiceThatCallsItsGuardIsNotReported() {
        Path classes = module().with("Tax", service("e_1") + " @CallsGuard public class Tax {}")
                .with(
                        "Form",
                        "public class Form { @PreparesRequest(\"e_1\")"
                                + " @org.springframework.messaging.handler.annotation.MessageMapping"
                                + " public void form() {} }")
                .bare();
        assertThat(found(classes, "--class-path", frameworks)).isEmpty();
    }

    @Test
    void whatFrameworksCarryIsKnownWithoutThem() {
        Map<String, String> stubs = new LinkedHashMap<>();
        String annotation = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                + " public @interface %s {}";
        String container =
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface %s { ";
        String kafka = "org.springframework.kafka.annotation.KafkaListener";
        String payload = "org.springframework.ws.server.endpoint.annotation.PayloadRoot";
        for (String held : List.of(kafka, payload)) {
            stubs.put(held, annotation);
            stubs.put(held + "s", container + held + "[] value(); }");
        }
        List<String> single = List.of(
                "org.springframework.graphql.data.method.annotation.QueryMapping",
                "org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint",
                "org.springframework.boot.actuate.endpoint.jmx.annotation.JmxEndpoint");
        List<String> annotations = Stream.concat(
                        single.stream(), Stream.of(kafka, payload).map(held -> "%1$ss({@%1$s, @%1$s})".formatted(held)))
                .toList();
        List<String> classes = List.of("jakarta.servlet.http.HttpServlet", "javax.servlet.GenericServlet");
        List<String> interfaces = List.of(
                "org.springframework.data.jpa.repository.JpaRepository",
                "org.springframework.data.repository.CrudRepository");
        single.forEach(name -> stubs.put(name, annotation));
        classes.forEach(name -> stubs.put(name, "public class %s {}"));
        interfaces.forEach(name -> stubs.put(name, "public interface %s {}"));
        // The compiler needs this package to be there.
        stubs.put("org.springframework.web.bind.annotation.RequestMapping", annotation);
        Path usual = Doors.compiled(folder.resolve("usual"), stubs);
        Compiled module = Compiled.in(folder.resolve("module"), usual);
        int number = 0;
        for (String name : annotations) {
            String type = "T" + number++;
            module.with(type, service(type) + " @" + name + " public class " + type + " {}");
        }
        for (String name : annotations) {
            String type = "T" + number++;
            module.with(type, service(type) + " public class " + type + " { @" + name + " public void serve() {} }");
        }
        for (String name : classes) {
            String type = "T" + number++;
            module.with(type, service(type) + " public class " + type + " extends " + name + " {}");
        }
        for (String name : interfaces) {
            String type = "T" + number++;
            module.with(type, service(type) + " public interface " + type + " extends " + name + " {}");
        }
        // A whole application without any adapter.
        Path annotationsJar = library("kuzet-annotations.jar", JarOf.annotations());
        Path application = Compiled.jar(
                folder.resolve("whole.jar"),
                Map.of("BOOT-INF/classes/", module.bare(), "BOOT-INF/lib/kuzet-annotations.jar", annotationsJar));
        assertThat(found(application))
                .filteredOn(text -> text.contains(" is reached as "))
                .hasSize(annotations.size() + classes.size() + interfaces.size());
    }

    @Test
    void messagesSayWhatToWrite() {
        Path classes = module().with(
                        "Tax", service("e_1") + "\n@RequestMapping public class Tax { @RequestMapping void get() {} }")
                .with("Land", "@jakarta.ws.rs.Path " + service("e_2") + " public class Land {}")
                .with(
                        "Query",
                        service("e_3") + " public class Query {"
                                + " @org.springframework.jms.annotation.JmsListener"
                                + " public void query() {} }")
                .bare();
        assertThat(found(packed("a.jar", classes, true)))
                .containsExactly(
                        "[KUZET513] The service \"e_2\" of com.example.Land is reached as a resource of Jakarta REST,"
                                + " and the application does not hold a server before which Kuzet's adapter stands, so"
                                + " nothing asks its guard. Rules: Appendix 1, para 1. Fix: serve it with Jersey,"
                                + " RESTEasy, Apache CXF or Quarkus, with kuzet-jakarta among the libraries of the"
                                + " application; or call the guard in the code before anything is provided, and write"
                                + " @CallsGuard beside @PublicService.",
                        "[KUZET513] The service \"e_3\" of com.example.Query is reached as a listener of a message"
                            + " broker, for which Kuzet has no adapter, so nothing asks its guard. Rules: Appendix 1,"
                            + " para 1. Fix: call the guard in the code before anything is provided, and write"
                            + " @CallsGuard beside @PublicService; or offer the service through a controller of Spring"
                            + " MVC or a resource of Jakarta REST.",
                        "[KUZET513] The service \"e_1\" of com.example.Tax is reached as a web controller of Spring,"
                            + " and the application does not hold Spring MVC or WebFlux with Kuzet's adapter, so"
                            + " nothing asks its guard. Rules: Appendix 1, para 1. Fix: put spring-webmvc or"
                            + " spring-webflux, and kuzet-spring, among the libraries of the application; or call the"
                            + " guard in the code before anything is provided, and write @CallsGuard beside"
                            + " @PublicService.");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsNameInEveryLanguage(EndpointKind kind) {
        for (Language language : Language.values()) {
            assertThat(new Messages(language).phrase("kind." + kind)).isNotBlank();
        }
        assertThat(new Messages(Language.EN).phrase("kind." + kind)).isEqualTo(kind.title());
    }
}
