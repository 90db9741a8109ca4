package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of each kind of endpoint: what the list tells of requests, with the framework among the libraries and without. */
final class ListedKindsTest {

    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final String GRAPHQL = "org.springframework.graphql.data.method.annotation.";
    private static final String ACTUATOR = "org.springframework.boot.actuate.endpoint.annotation.";

    /** A new kind needs a row: a class E, and what the list says of each of its handlers. */
    private static final Map<EndpointKind, Row> ROWS = Map.ofEntries(
            Map.entry(
                    EndpointKind.SPRING_MVC,
                    Row.of(
                            "@" + WEB + "RestController @" + WEB + "RequestMapping({\"/a\", \"b/\"}) public class E {"
                                    + " @" + WEB + "GetMapping({\"x\", \"/{id}\"}) public void get() {}"
                                    + " @" + WEB + "RequestMapping(path = \"all\") public void all() {}"
                                    + " @" + WEB + "RequestMapping(method = {" + WEB + "RequestMethod.PUT, " + WEB
                                    + "RequestMethod.POST}) public void save() {}"
                                    + " @org.springframework.web.service.annotation.DeleteExchange(url = \"y\")"
                                    + " public void drop() {} public void none() {} }",
                            "get() GET /a/x, /a/{id}, /b/x, /b/{id}",
                            "all() * /a/all, /b/all",
                            "save() POST, PUT /a, /b/",
                            "drop() DELETE /a/y, /b/y")),
            Map.entry(
                    EndpointKind.SPRING_STOMP,
                    Row.of(
                            "@org.springframework.stereotype.Controller"
                                    + " @org.springframework.messaging.handler.annotation.MessageMapping(\"land\")"
                                    + " public class E {"
                                    + " @org.springframework.messaging.handler.annotation.MessageMapping(\"send\")"
                                    + " public void send() {}"
                                    + " @org.springframework.messaging.simp.annotation.SubscribeMapping(\"news\")"
                                    + " public void news() {} }",
                            "send() SEND land/send",
                            "news() SUBSCRIBE land/news")),
            Map.entry(
                    EndpointKind.SPRING_RSOCKET,
                    Row.of(
                            "@org.springframework.stereotype.Controller public class E {"
                                    + " @org.springframework.messaging.rsocket.annotation.ConnectMapping(\"in\")"
                                    + " public void connect() {} }",
                            "connect() * in")),
            Map.entry(
                    EndpointKind.SPRING_GRAPHQL,
                    Row.of(
                            "@org.springframework.stereotype.Controller public class E { @" + GRAPHQL
                                    + "QueryMapping public void land() {} @" + GRAPHQL
                                    + "MutationMapping(\"sell\") public void sellLand() {} @" + GRAPHQL
                                    + "SchemaMapping(typeName = \"Land\") public void owner() {} }",
                            "land() QUERY land",
                            "sellLand() MUTATION sell",
                            "owner() * Land.owner")),
            Map.entry(
                    EndpointKind.SPRING_DATA_REST,
                    Row.of(
                            "@org.springframework.data.rest.core.annotation.RepositoryRestResource(path = \"lands\")"
                                    + " public interface E extends org.springframework.data.repository.Repository {"
                                    + " void findByOwner(String owner);"
                                    + " @org.springframework.data.rest.core.annotation.RestResource(path = \"old\")"
                                    + " void findOld(); }",
                            "findByOwner(java.lang.String) GET /lands/search/findByOwner",
                            "findOld() GET /lands/search/old")),
            Map.entry(
                    EndpointKind.SPRING_ACTUATOR,
                    Row.of(
                            "@" + ACTUATOR + "Endpoint(id = \"land\") public class E { @" + ACTUATOR
                                    + "ReadOperation public void read() {} @" + ACTUATOR
                                    + "DeleteOperation public void drop() {} }",
                            "read() GET land",
                            "drop() DELETE land")),
            Map.entry(
                    EndpointKind.SPRING_WS,
                    Row.of(
                            "@org.springframework.ws.server.endpoint.annotation.Endpoint public class E {"
                                    + " @org.springframework.ws.server.endpoint.annotation.PayloadRoot(localPart ="
                                    + " \"land\") public void land() {} }",
                            "land() * land")),
            Map.entry(
                    EndpointKind.SPRING_INTEGRATION,
                    Row.of(
                            "@org.springframework.integration.annotation.MessagingGateway(defaultRequestChannel ="
                                    + " \"in\") public class E {"
                                    + " @org.springframework.integration.annotation.Gateway public void send() {}"
                                    + " @org.springframework.integration.annotation.Gateway(requestChannel = \"own\")"
                                    + " public void other() {} }",
                            "send() * in",
                            "other() * own")),
            // Recipients send nothing to it, so it need not be classified.
            Map.entry(
                    EndpointKind.SPRING_LISTENER,
                    Row.of("public class E { @org.springframework.jms.annotation.JmsListener(destination = \"in\")"
                            + " public void hear() {} }")),
            Map.entry(
                    EndpointKind.JAKARTA_REST,
                    Row.of(
                            "@jakarta.ws.rs.Path(\"lands\") public class E { @jakarta.ws.rs.GET public void all() {}"
                                + " @jakarta.ws.rs.POST @jakarta.ws.rs.Path(\"{id: [0-9]+}\") public void sell(int id)"
                                + " {} @com.example.Lock public void lock() {} @jakarta.ws.rs.Path(\"owners\") public"
                                + " Object owners() { return null; } }",
                            "all() GET /lands",
                            "sell(int) POST /lands/{id: [0-9]+}",
                            "lock() LOCK /lands",
                            "owners() * /lands/owners")),
            Map.entry(
                    EndpointKind.SERVLET,
                    Row.of(
                            "@jakarta.servlet.annotation.WebServlet(urlPatterns = {\"/land\", \"/land/*\"})"
                                    + " public class E { protected void doGet(Object request) {}"
                                    + " public void service(Object request) {} }",
                            "doGet(java.lang.Object) GET /land, /land/*",
                            "service(java.lang.Object) * /land, /land/*")),
            Map.entry(
                    EndpointKind.WEB_SERVICE,
                    Row.of(
                            "@jakarta.jws.WebService public class E {"
                                    + " @jakarta.jws.WebMethod(operationName = \"Sell\") public void sell() {}"
                                    + " public void land() {} }",
                            "sell() * Sell",
                            "land() * land")),
            Map.entry(
                    EndpointKind.WEB_SERVICE_PROVIDER,
                    Row.of(
                            "@jakarta.xml.ws.WebServiceProvider(serviceName = \"Land\") public class E {"
                                    + " public void invoke() {} }",
                            "invoke() * Land")),
            Map.entry(
                    EndpointKind.WEB_SOCKET,
                    Row.of(
                            "@jakarta.websocket.server.ServerEndpoint(\"/live\") public class E {"
                                    + " @jakarta.websocket.OnMessage public void hear() {} }",
                            "hear() * /live")),
            Map.entry(
                    EndpointKind.GRPC,
                    Row.of(
                            "public class E extends LandsGrpc.LandsImplBase {"
                                    + " @Override public void sellLand(Object request,"
                                    + " io.grpc.stub.StreamObserver answers) {} }",
                            "sellLand(java.lang.Object,io.grpc.stub.StreamObserver) * portal.Lands/SellLand")));

    private static Path frameworks;

    @TempDir
    private Path folder;

    private record Row(String source, List<String> handlers) {
        static Row of(String source, String... handlers) {
            return new Row(source, List.of(handlers));
        }
    }

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = ListedStubs.compiledInto(stubs);
    }

    @Test
    void everyKindHasARow() {
        assertThat(ROWS).containsOnlyKeys(EndpointKind.values());
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheRequestsOfEachHandler(EndpointKind kind) {
        Row row = ROWS.get(kind);
        assertThat(listed(row, kind, true)).containsExactlyInAnyOrderElementsOf(row.handlers());
    }

    /** Annotations of frameworks are known by their names. */
    @ParameterizedTest
    @EnumSource
    void tellsTheSameWithoutTheFramework(EndpointKind kind) {
        Row row = ROWS.get(kind);
        assertThat(listed(row, kind, false)).containsExactlyInAnyOrderElementsOf(row.handlers());
    }

    private List<String> listed(Row row, EndpointKind kind, boolean withFramework) {
        TestCompilation compilation = TestCompilation.in(folder.resolve("of" + withFramework), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource("com/example/E.java", "package com.example; " + row.source());
        if (row.source().contains("com.example.Lock")) {
            compilation.withSource(
                    "com/example/Lock.java",
                    "package com.example; @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                            + " @jakarta.ws.rs.HttpMethod(\"LOCK\") public @interface Lock {}");
        }
        if (kind == EndpointKind.GRPC) {
            compilation.withSource("com/example/LandsGrpc.java", ListedStubs.GENERATED_BY_GRPC);
        }
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        List<String> arguments =
                new ArrayList<>(List.of("endpoints", outcome.classes().toString(), "-f", "json"));
        if (withFramework) {
            arguments.addAll(List.of("--class-path", frameworks.toString()));
        }
        KuzetRun run = KuzetRun.of(arguments.toArray(String[]::new));
        if (withFramework) {
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
        List<EndpointsSchema.Handler> handlers = EndpointsSchema.handlers(run.out());
        assertThat(handlers).extracting(EndpointsSchema.Handler::kinds).isSubsetOf(List.of(List.of(kind.name())));
        return handlers.stream()
                .map(handler ->
                        handler.method() + " " + methods(handler.methods()) + " " + String.join(", ", handler.paths()))
                .toList();
    }

    /** As the text and the spreadsheet show them. */
    private static String methods(List<String> methods) {
        return methods.isEmpty() ? "*" : String.join(", ", methods);
    }
}
