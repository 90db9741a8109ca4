package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static kz.kuzet.command.check.ServerClasses.CXF;
import static kz.kuzet.command.check.ServerClasses.CXF_WEB_SERVICES;
import static kz.kuzet.command.check.ServerClasses.DATA_REST;
import static kz.kuzet.command.check.ServerClasses.FOUND_BY_QUARKUS;
import static kz.kuzet.command.check.ServerClasses.GRAPHQL;
import static kz.kuzet.command.check.ServerClasses.GRPC;
import static kz.kuzet.command.check.ServerClasses.GRPC_STARTER;
import static kz.kuzet.command.check.ServerClasses.JERSEY;
import static kz.kuzet.command.check.ServerClasses.METRO;
import static kz.kuzet.command.check.ServerClasses.QUARKUS;
import static kz.kuzet.command.check.ServerClasses.RESTEASY;
import static kz.kuzet.command.check.ServerClasses.RSOCKET;
import static kz.kuzet.command.check.ServerClasses.SPRING_BOOT;
import static kz.kuzet.command.check.ServerClasses.SPRING_GRPC;
import static kz.kuzet.command.check.ServerClasses.SPRING_MVC;
import static kz.kuzet.command.check.ServerClasses.SPRING_STOMP;
import static kz.kuzet.command.check.ServerClasses.WEB_FLUX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** KUZET513: the servers of an application, and whether Kuzet's adapter stands before what they serve. */
final class ServersTest {

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Doors.frameworks(stubs);
    }

    private Path packed(String form, Path classes, boolean kuzet, String... servers) {
        return new Packing(folder, frameworks).application(form, classes, kuzet, servers);
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
            Path classes = Doors.compiled(folder.resolve("module"), frameworks, Doors.into(kind, ""));
            Path application = packed(
                    served.form(), classes, served.kuzet(), served.servers().toArray(new String[0]));
            KuzetRun run = KuzetRun.check(application);
            assertThat(run.ownCodes().contains("[KUZET513]")).as(run.out()).isEqualTo(served.reported());
            assertThat(run.out()).doesNotContain("No server");
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
        Path classes = Compiled.in(folder.resolve("module"), frameworks)
                .with("Tax", "@jakarta.ws.rs.Path " + service("e_1") + " public class Tax {}")
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
}
