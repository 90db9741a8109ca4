package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.MethodSource;

/** KUZET513: each way into each kind of endpoint, in parts of an application and in whole ones. */
final class EnforcementTest {

    private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";
    private static final String GRAPHQL = "org.springframework.graphql.execution.DefaultExecutionGraphQlService";
    private static final String SPRING_MVC = "org.springframework.web.servlet.DispatcherServlet";
    private static final String WEB_FLUX = "org.springframework.web.reactive.DispatcherHandler";
    private static final String SPRING_STOMP =
            "org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler";
    private static final String RSOCKET =
            "org.springframework.messaging.rsocket.annotation.support.RSocketMessageHandler";
    private static final String DATA_REST =
            "org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration";
    private static final String JERSEY = "org.glassfish.jersey.server.ApplicationHandler";
    private static final String RESTEASY = "org.jboss.resteasy.core.SynchronousDispatcher";
    private static final String CXF = "org.apache.cxf.jaxrs.JAXRSServerFactoryBean";
    private static final String CXF_WEB_SERVICES = "org.apache.cxf.jaxws.JaxWsServerFactoryBean";
    private static final String METRO = "com.sun.xml.ws.transport.http.servlet.WSServlet";
    private static final String QUARKUS = "io.quarkus.runtime.Quarkus";
    private static final String FOUND_BY_QUARKUS = "kz.kuzet.jakarta.QuarkusDeployment_Bean";
    private static final String GRPC = "io.grpc.internal.ServerImpl";
    private static final String SPRING_GRPC = "org.springframework.grpc.server.service.GrpcServiceConfigurer";
    private static final String GRPC_STARTER = "net.devh.boot.grpc.server.serverfactory.GrpcServerFactory";

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

    private Path compiled(List<Door> doors) {
        Compiled module = module();
        doors.forEach(door -> module.with(door.type(), door.source()));
        return module.bare();
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
        Path classes = compiled(doors);
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
        Path classes = compiled(doors);
        assertThat(found(classes, "--class-path", frameworks)).isEmpty();
        assertThat(found(packed("unserved.jar", classes, true))).isEmpty();
    }

    /** A row for each set of servers. */
    record Served(String form, Adapter adapter, boolean kuzet, boolean reported, List<String> servers) {}

    static Stream<Served> servers() {
        return Stream.of(
                new Served("a.jar", Adapter.SPRING_MVC, true, false, List.of(SPRING_BOOT, SPRING_MVC)),
                new Served("a.war", Adapter.SPRING_MVC, true, false, List.of(SPRING_BOOT, SPRING_MVC)),
                new Served("a.jar", Adapter.SPRING_MVC, true, false, List.of(SPRING_BOOT, SPRING_MVC, WEB_FLUX)),
                new Served("a.jar", Adapter.SPRING_MVC, false, true, List.of(SPRING_MVC)),
                new Served("a.jar", Adapter.SPRING_MVC, true, false, List.of(SPRING_BOOT, WEB_FLUX)),
                new Served("a.jar", Adapter.SPRING_MVC, false, true, List.of(WEB_FLUX)),
                new Served("a.war", Adapter.SPRING_MVC, true, true, List.of()),
                new Served("a.jar", Adapter.SPRING_STOMP, true, false, List.of(SPRING_BOOT, SPRING_MVC, SPRING_STOMP)),
                new Served("a.war", Adapter.SPRING_STOMP, true, false, List.of(SPRING_BOOT, SPRING_MVC, SPRING_STOMP)),
                new Served(
                        "a.jar",
                        Adapter.SPRING_STOMP,
                        true,
                        false,
                        List.of(SPRING_BOOT, SPRING_MVC, SPRING_STOMP, RSOCKET)),
                new Served("a.jar", Adapter.SPRING_STOMP, false, true, List.of(SPRING_MVC, SPRING_STOMP)),
                // Nobody calls handlers of STOMP there.
                new Served("a.jar", Adapter.SPRING_STOMP, true, true, List.of(RSOCKET)),
                new Served("a.jar", Adapter.SPRING_STOMP, true, true, List.of(SPRING_MVC, RSOCKET)),
                new Served("a.jar", Adapter.SPRING_STOMP, true, true, List.of(WEB_FLUX, SPRING_STOMP)),
                new Served("a.jar", Adapter.SPRING_MVC, true, true, List.of(JERSEY)),
                new Served("a.jar", Adapter.SPRING_GRAPHQL, true, false, List.of(SPRING_BOOT, GRAPHQL)),
                new Served("a.war", Adapter.SPRING_GRAPHQL, true, false, List.of(SPRING_BOOT, GRAPHQL, SPRING_MVC)),
                new Served("a.jar", Adapter.SPRING_GRAPHQL, true, false, List.of(SPRING_BOOT, GRAPHQL, WEB_FLUX)),
                new Served("a.jar", Adapter.SPRING_GRAPHQL, false, true, List.of(GRAPHQL, SPRING_MVC)),
                // No handler of GraphQL is reached through Spring MVC alone.
                new Served("a.jar", Adapter.SPRING_GRAPHQL, true, true, List.of(SPRING_MVC)),
                new Served("a.war", Adapter.SPRING_GRAPHQL, true, true, List.of()),
                new Served("a.jar", Adapter.SPRING_DATA_REST, true, false, List.of(SPRING_BOOT, SPRING_MVC, DATA_REST)),
                new Served("a.war", Adapter.SPRING_DATA_REST, true, false, List.of(SPRING_BOOT, SPRING_MVC, DATA_REST)),
                new Served("a.jar", Adapter.SPRING_DATA_REST, false, true, List.of(SPRING_MVC, DATA_REST)),
                new Served("a.jar", Adapter.SPRING_DATA_REST, true, true, List.of(SPRING_MVC)),
                new Served("a.jar", Adapter.SPRING_DATA_REST, true, true, List.of(WEB_FLUX, DATA_REST)),
                new Served("a.jar", Adapter.JAKARTA_REST, true, false, List.of(JERSEY)),
                new Served("a.jar", Adapter.JAKARTA_REST, true, false, List.of(RESTEASY)),
                new Served("a.war", Adapter.JAKARTA_REST, true, false, List.of(JERSEY)),
                new Served("a.jar", Adapter.JAKARTA_REST, false, true, List.of(JERSEY)),
                new Served("a.war", Adapter.JAKARTA_REST, false, true, List.of(RESTEASY)),
                new Served("a.jar", Adapter.JAKARTA_REST, true, true, List.of()),
                new Served("a.jar", Adapter.JAKARTA_REST, true, true, List.of(SPRING_MVC)),
                new Served("a.jar", Adapter.JAKARTA_REST, true, false, List.of(CXF)),
                new Served("a.war", Adapter.JAKARTA_REST, true, false, List.of(CXF)),
                new Served("a.jar", Adapter.JAKARTA_REST, false, true, List.of(CXF)),
                new Served("a.jar", Adapter.WEB_SERVICE, true, false, List.of(CXF_WEB_SERVICES)),
                new Served("a.war", Adapter.WEB_SERVICE, true, false, List.of(CXF_WEB_SERVICES)),
                new Served("a.jar", Adapter.WEB_SERVICE, false, true, List.of(CXF_WEB_SERVICES)),
                new Served("a.jar", Adapter.WEB_SERVICE, true, true, List.of(METRO)),
                // It is not known which of the two serves.
                new Served("a.jar", Adapter.WEB_SERVICE, true, true, List.of(METRO, CXF_WEB_SERVICES)),
                new Served("a.jar", Adapter.WEB_SERVICE, true, true, List.of(JERSEY)),
                new Served("a.jar", Adapter.JAKARTA_REST, true, true, List.of(QUARKUS)),
                // Quarkus's RESTEasy is RESTEasy.
                new Served("a.jar", Adapter.JAKARTA_REST, true, true, List.of(QUARKUS, RESTEASY)),
                new Served("a.jar", Adapter.JAKARTA_REST, true, false, List.of(QUARKUS, FOUND_BY_QUARKUS)),
                new Served("a.jar", Adapter.JAKARTA_REST, true, false, List.of(QUARKUS, RESTEASY, FOUND_BY_QUARKUS)),
                new Served("a.jar", Adapter.JAKARTA_REST, false, true, List.of(QUARKUS, FOUND_BY_QUARKUS)),
                new Served("a.jar", Adapter.SERVLET, true, true, List.of(QUARKUS, FOUND_BY_QUARKUS)),
                new Served("a.jar", Adapter.GRPC, true, true, List.of(GRPC, SPRING_GRPC, QUARKUS, FOUND_BY_QUARKUS)),
                new Served("a.jar", Adapter.GRPC, true, false, List.of(GRPC, SPRING_GRPC)),
                new Served("a.war", Adapter.GRPC, true, false, List.of(GRPC, SPRING_GRPC)),
                new Served("a.jar", Adapter.GRPC, true, false, List.of(GRPC, SPRING_GRPC, SPRING_MVC)),
                new Served("a.jar", Adapter.GRPC, false, true, List.of(GRPC, SPRING_GRPC)),
                // Nothing calls GrpcGuards.
                new Served("a.jar", Adapter.GRPC, true, true, List.of(GRPC)),
                new Served("a.jar", Adapter.GRPC, true, true, List.of()),
                new Served("a.war", Adapter.GRPC, true, true, List.of(JERSEY)),
                // They bind services by themselves.
                new Served("a.jar", Adapter.GRPC, true, true, List.of(GRPC, SPRING_GRPC, QUARKUS)),
                new Served("a.jar", Adapter.GRPC, true, true, List.of(GRPC, SPRING_GRPC, GRPC_STARTER)),
                new Served("a.jar", Adapter.SERVLET, true, false, List.of()),
                new Served("a.war", Adapter.SERVLET, true, false, List.of()),
                new Served("a.jar", Adapter.SERVLET, true, false, List.of(SPRING_BOOT)),
                new Served("a.jar", Adapter.SERVLET, false, true, List.of()),
                new Served("a.war", Adapter.SERVLET, false, true, List.of(SPRING_BOOT)));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theServerCounts(Served served) {
        List<EndpointKind> kinds = Arrays.stream(EndpointKind.values())
                .filter(kind -> kind.adapter().equals(Optional.of(served.adapter())))
                .toList();
        assertThat(kinds).isNotEmpty();
        for (EndpointKind kind : kinds) {
            Path classes = compiled(Doors.into(kind, ""));
            Path application = packed(
                    served.form(), classes, served.kuzet(), served.servers().toArray(new String[0]));
            KuzetRun run = KuzetRun.check(application);
            assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(served.reported());
            assertThat(run.out()).doesNotContain("No server");
        }
    }

    record Ordering(String webXml, boolean registers, boolean leftOut) {}

    static List<Ordering> orderings() {
        String doctype = "<!DOCTYPE web-app SYSTEM \"http://127.0.0.1:1/web.dtd\">";
        return List.of(
                new Ordering("<web-app/>", false, false),
                new Ordering("<web-app><ordering><before><others/></before></ordering></web-app>", false, false),
                new Ordering("<web-app><absolute-ordering/></web-app>", false, true),
                new Ordering("<web-app><absolute-ordering></absolute-ordering></web-app>", false, true),
                new Ordering("<web-app><absolute-ordering><name>a</name></absolute-ordering></web-app>", false, true),
                new Ordering(
                        "<web-app><absolute-ordering><name>others</name></absolute-ordering></web-app>", false, true),
                new Ordering(
                        "<j:web-app xmlns:j='https://jakarta.ee/xml/ns/jakartaee'><j:absolute-ordering><!-- a -->"
                                + "<j:name>a</j:name></j:absolute-ordering></j:web-app>",
                        false,
                        true),
                new Ordering(doctype + "<web-app><absolute-ordering/></web-app>", false, true),
                new Ordering("<web-app><absolute-ordering><others/></absolute-ordering></web-app>", false, false),
                new Ordering(
                        "<web-app><absolute-ordering><name>a</name><others/><name>b</name></absolute-ordering></web-app>",
                        false,
                        false),
                new Ordering(
                        "<web-app><absolute-ordering><name> kuzet_jakarta\n</name></absolute-ordering></web-app>",
                        false,
                        false),
                new Ordering("<web-app><absolute-ordering/></web-app>", true, false));
    }

    @ParameterizedTest
    @MethodSource("orderings")
    void anOrderingThatLeavesTheAdapterOutIsReported(Ordering ordering) {
        Path stubs = Doors.compiled(
                folder.resolve("servlet"),
                Map.of(
                        // The compiler needs its package to be there.
                        "org.springframework.web.bind.annotation.RequestMapping",
                        "public @interface %s {}",
                        "jakarta.servlet.annotation.WebServlet",
                        "public @interface %s {}",
                        "kz.kuzet.jakarta.servlet.GuardInitializer",
                        "public class %s {}"));
        Path classes = Compiled.in(folder.resolve("ordered"), stubs)
                .with("Tax", "@jakarta.servlet.annotation.WebServlet " + service("e_1") + " public class Tax {}")
                .with(
                        "Main",
                        "public class Main { Object initializer() { return "
                                + (ordering.registers() ? "new kz.kuzet.jakarta.servlet.GuardInitializer()" : "null")
                                + "; } }")
                .bare();
        KuzetRun run = KuzetRun.check(packing().war(classes, ordering.webXml()));
        assertThat(run.out().contains("<absolute-ordering> in web.xml leaves the jar kuzet-jakarta out"))
                .as(run.out())
                .isEqualTo(ordering.leftOut());
        assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(ordering.leftOut());
    }

    @Test
    void aDescriptorThatIsNoXmlIsReported() {
        Path classes = compiled(Doors.into(EndpointKind.SERVLET, ""));
        KuzetRun run = KuzetRun.check(packing().war(classes, "<web-app>"));
        assertThat(run.err() + run.out()).contains("WEB-INF/web.xml", "The deployment descriptor is no XML");
        assertThat(run.status()).isNotZero();
    }

    @Test
    void servicesOfGrpcAreGuardedWhereTheCodeCallsGrpcGuards() {
        Path stubs = Doors.compiled(
                folder.resolve("grpc"),
                Map.of(
                        // The compiler needs its package to be there.
                        "org.springframework.web.bind.annotation.RequestMapping",
                        "public @interface %s {}",
                        "io.grpc.BindableService",
                        "public interface %s {}",
                        "kz.kuzet.grpc.GrpcGuards",
                        "public class %s { public static void guard(Object server) {} }"));
        String service = service("e_1") + " public class Tax implements io.grpc.BindableService {}";
        for (boolean calls : new boolean[] {false, true}) {
            String call = calls ? "kz.kuzet.grpc.GrpcGuards.guard(this);" : "";
            Path classes = Compiled.in(folder.resolve("calls-" + calls), stubs)
                    .with("Tax", service)
                    .with("Main", "public class Main { void start() { " + call + " } }")
                    .bare();
            KuzetRun run = KuzetRun.check(packed("a.jar", classes, true, GRPC));
            assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(!calls);
        }
    }

    /** A row for each way to name a guard in a filter, in a method whose result is not used. */
    record Filtered(String code, boolean reported, boolean kuzet, List<String> servers) {}

    static Stream<Filtered> filters() {
        String mvc = "kz.kuzet.spring.GuardFilters.";
        String webFlux = "kz.kuzet.spring.webflux.ReactiveGuardFilters.";
        return Stream.of(
                new Filtered(mvc + "guard(TaxGuard.GUARD);", false, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "preparesRequest(TaxGuard.GUARD);", false, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "guard(\n\n  TaxGuard.GUARD);", false, true, List.of(SPRING_MVC, WEB_FLUX)),
                new Filtered(webFlux + "guard(TaxGuard.GUARD);", false, true, List.of(WEB_FLUX)),
                new Filtered(webFlux + "preparesRequest(TaxGuard.GUARD);", false, true, List.of(WEB_FLUX)),
                // No server asks it, or another one than the filter is for.
                new Filtered(mvc + "guard(TaxGuard.GUARD);", true, true, List.of(JERSEY)),
                new Filtered(mvc + "guard(TaxGuard.GUARD);", true, true, List.of(WEB_FLUX)),
                new Filtered(mvc + "guard(TaxGuard.GUARD);", true, false, List.of(SPRING_MVC)),
                new Filtered(webFlux + "guard(TaxGuard.GUARD);", true, true, List.of(SPRING_MVC)),
                // No filter, or another guard.
                new Filtered("", true, true, List.of(SPRING_MVC)),
                new Filtered("Object named = TaxGuard.GUARD;", true, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "guard(LandGuard.GUARD);", true, true, List.of(SPRING_MVC)),
                new Filtered(
                        "Object named = TaxGuard.GUARD; " + mvc + "guard(LandGuard.GUARD);",
                        true,
                        true,
                        List.of(SPRING_MVC)),
                new Filtered(
                        "Object named = TaxGuard.GUARD; " + mvc + "guard(named);", true, true, List.of(SPRING_MVC)),
                new Filtered(mvc + "notPublicService(TaxGuard.GUARD);", true, true, List.of(SPRING_MVC)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void servicesOfFunctionsAreGuardedWhereAFilterNamesTheGuard(Filtered filtered) {
        String filters = "public class %s { public static void guard(Object guard) {}"
                + " public static void preparesRequest(Object guard) {}"
                + " public static void notPublicService(Object reason) {} }";
        Path stubs = Doors.compiled(
                folder.resolve("functions"),
                Map.of(
                        "org.springframework.web.bind.annotation.RequestMapping",
                        "public @interface %s {}",
                        "kz.kuzet.spring.GuardFilters",
                        filters,
                        "kz.kuzet.spring.webflux.ReactiveGuardFilters",
                        filters));
        String guard = "public class %s { public static final Object GUARD = new Object(); }";
        Path classes = Compiled.in(folder.resolve("named"), stubs)
                .with("Tax", service("e_1") + " public class Tax {}")
                .with("TaxGuard", guard.formatted("TaxGuard"))
                .with("LandGuard", guard.formatted("LandGuard"))
                .with("Routes", "public class Routes { void routes() { " + filtered.code() + " } }")
                .bare();
        KuzetRun run = KuzetRun.check(
                packed("a.jar", classes, filtered.kuzet(), filtered.servers().toArray(new String[0])));
        // Without Kuzet's jars only a part of an application is given.
        assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(filtered.reported());
    }

    /** How an application hands an adapter to its framework itself, or does not. */
    record ByHand(String adapter, Adapter reached, String code, boolean asked, List<String> servers) {}

    static List<ByHand> byHand() {
        String spring = "kz.kuzet.spring.KuzetGuards";
        String rest = "kz.kuzet.jakarta.GuardFeature";
        String servlet = "kz.kuzet.jakarta.servlet.GuardInitializer";
        String nothing = "class Main {}";
        String annotated = "@Named(%s.class) class Main {}";
        String among = "@Named({Object.class, %s.class}) class Main {}";
        String constant = "class Main { Object named = %s.class; }";
        String created = "class Main { Object created = new %s(); }";
        return List.of(
                new ByHand(spring, Adapter.SPRING_MVC, nothing, false, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, annotated, true, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, among, true, List.of(WEB_FLUX)),
                new ByHand(spring, Adapter.SPRING_MVC, constant, true, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, created, true, List.of(SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_GRAPHQL, nothing, false, List.of(SPRING_MVC, GRAPHQL)),
                new ByHand(spring, Adapter.SPRING_GRAPHQL, annotated, true, List.of(SPRING_MVC, GRAPHQL)),
                new ByHand(spring, Adapter.SPRING_STOMP, nothing, false, List.of(SPRING_MVC, SPRING_STOMP)),
                new ByHand(spring, Adapter.SPRING_STOMP, annotated, true, List.of(SPRING_MVC, SPRING_STOMP)),
                new ByHand(spring, Adapter.SPRING_DATA_REST, nothing, false, List.of(SPRING_MVC, DATA_REST)),
                new ByHand(spring, Adapter.SPRING_DATA_REST, annotated, true, List.of(SPRING_MVC, DATA_REST)),
                new ByHand(spring, Adapter.SPRING_MVC, nothing, false, List.of(SPRING_BOOT, SPRING_MVC)),
                new ByHand(spring, Adapter.SPRING_MVC, annotated, true, List.of(SPRING_BOOT, SPRING_MVC)),
                new ByHand(spring, Adapter.SERVLET, nothing, false, List.of(SPRING_BOOT)),
                new ByHand(rest, Adapter.JAKARTA_REST, nothing, false, List.of(JERSEY)),
                new ByHand(rest, Adapter.JAKARTA_REST, constant, true, List.of(JERSEY)),
                new ByHand(rest, Adapter.JAKARTA_REST, nothing, false, List.of(RESTEASY)),
                new ByHand(rest, Adapter.JAKARTA_REST, created, true, List.of(RESTEASY)),
                new ByHand(rest, Adapter.JAKARTA_REST, nothing, false, List.of(CXF)),
                new ByHand(rest, Adapter.JAKARTA_REST, created, true, List.of(CXF)),
                new ByHand(rest, Adapter.WEB_SERVICE, nothing, false, List.of(CXF_WEB_SERVICES)),
                new ByHand(servlet, Adapter.SERVLET, nothing, false, List.of()),
                new ByHand(servlet, Adapter.SERVLET, created, true, List.of()),
                new ByHand(servlet, Adapter.GRPC, nothing, false, List.of(GRPC, SPRING_GRPC)));
    }

    /** Jars that are laid together keep one file of each name, so the lists that name the adapters are lost. */
    @ParameterizedTest
    @MethodSource("byHand")
    void anAdapterThatNothingFindsAsksNothing(ByHand row) {
        Path stubs = Doors.compiled(
                folder.resolve("by-hand"),
                Map.of(
                        "com.example.Named",
                        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                                + " public @interface %s { Class<?>[] value(); }",
                        row.adapter(),
                        "public class %s {}"));
        List<EndpointKind> kinds = Arrays.stream(EndpointKind.values())
                .filter(kind -> kind.adapter().equals(Optional.of(row.reached())))
                .toList();
        assertThat(kinds).isNotEmpty();
        Compiled.copyAll(frameworks, stubs);
        for (EndpointKind kind : kinds) {
            Compiled module = Compiled.in(folder.resolve("module-" + kind), stubs);
            Doors.into(kind, "").forEach(door -> module.with(door.type(), door.source()));
            Path classes = module.with("Main", "public " + row.code().formatted(row.adapter()))
                    .bare();
            KuzetRun run = KuzetRun.check(new Packing(folder, stubs).laidTogether(classes, row.servers()));
            assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(!row.asked());
        }
    }

    @Test
    void everyAdapterHasRows() {
        for (Adapter adapter : Adapter.values()) {
            for (boolean reported : new boolean[] {false, true}) {
                assertThat(servers()).anyMatch(row -> row.adapter() == adapter && row.reported() == reported);
            }
        }
    }

    @Test
    void ofAWarWithoutAServerOnlyTheServerKnows() {
        Path classes = module().with("Tax", "@jakarta.ws.rs.Path " + service("e_1") + " public class Tax {}")
                .bare();
        String note = "note: [KUZET608] No server of Jakarta REST is in the WAR, so the server to which it is deployed"
            + " serves these services, and whether their guards are asked there is not known: e_1. Fix: deploy it to a"
            + " server with Jersey or RESTEasy, which have the guards asked.";
        Path unpacked = folder.resolve("unpacked");
        Compiled.copyAll(classes, unpacked.resolve("WEB-INF/classes"));
        for (Path war : List.of(packed("a.war", classes, true), unpacked)) {
            KuzetRun run = KuzetRun.check(war);
            assertThat(run.ownCodes()).doesNotContain("[KUZET513]");
            assertThat(run.out()).contains(note + "\n");
        }
        assertThat(KuzetRun.check(classes).out()).doesNotContain("No server");
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
