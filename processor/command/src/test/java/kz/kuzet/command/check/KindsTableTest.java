package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.command.check.Doors.Way;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way into each kind of endpoint, whatever is stated for it, with the adapter and without: what the compiler says, and what
 * {@code kuzet check} says of the classes and of the packed application. No cell is reached in silence. What the start and a request
 * say is tried on running servers.
 */
final class KindsTableTest {

    private static final String CONTROLLER = "@org.springframework.stereotype.Controller ";
    private static final Pattern SAID =
            Pattern.compile("([A-Z_]+_\\d+)\\.(?:class|java)\\b.*\\[KUZET(301|306|308|513|514)]");

    /** Where a class is an endpoint of a kind, its classification is demanded; a new kind needs a row. */
    private static final Map<EndpointKind, Row> ROWS = Map.ofEntries(
            Map.entry(EndpointKind.SPRING_MVC, Row.of(CONTROLLER, Way.ON_CLASS, Way.ON_METHOD)),
            Map.entry(EndpointKind.SPRING_GRAPHQL, Row.of(CONTROLLER, Way.ON_CLASS, Way.ON_METHOD)),
            Map.entry(EndpointKind.SPRING_STOMP, Row.of(CONTROLLER, Way.ON_METHOD)),
            Map.entry(EndpointKind.SPRING_RSOCKET, Row.of(CONTROLLER, Way.ON_METHOD)),
            Map.entry(EndpointKind.SPRING_DATA_REST, Row.of("", Way.ON_CLASS)),
            Map.entry(
                    EndpointKind.SPRING_ACTUATOR,
                    Row.of(
                            "@org.springframework.boot.actuate.endpoint.annotation.Endpoint ",
                            Way.ON_CLASS,
                            Way.ON_METHOD)),
            Map.entry(
                    EndpointKind.SPRING_WS,
                    Row.of(
                            "@org.springframework.ws.server.endpoint.annotation.Endpoint ",
                            Way.ON_CLASS,
                            Way.ON_METHOD)),
            Map.entry(EndpointKind.SPRING_INTEGRATION, Row.of("", Way.ON_CLASS, Way.ON_METHOD)),
            Map.entry(EndpointKind.SPRING_LISTENER, Row.of("")),
            Map.entry(EndpointKind.JAKARTA_REST, Row.of("", Way.ON_CLASS, Way.ON_METHOD)),
            Map.entry(EndpointKind.SERVLET, Row.of("", Way.ON_CLASS)),
            Map.entry(EndpointKind.WEB_SERVICE, Row.of("@jakarta.jws.WebService ", Way.ON_CLASS, Way.ON_METHOD)),
            Map.entry(EndpointKind.WEB_SERVICE_PROVIDER, Row.of("", Way.ON_CLASS)),
            Map.entry(
                    EndpointKind.WEB_SOCKET,
                    Row.of("@jakarta.websocket.server.ServerEndpoint ", Way.ON_CLASS, Way.ON_METHOD)),
            Map.entry(EndpointKind.GRPC, Row.of("", Way.ON_CLASS, Way.FROM_ABOVE)));

    private static Path frameworks;

    @TempDir
    private Path folder;

    /**
     * A kind.
     *
     * @param host what the class of an annotated method carries, without which its framework would not look at it
     * @param demanded the ways that demand a classification; behind the others the adapters ask at the start
     */
    private record Row(String host, Set<Way> demanded) {

        static Row of(String host, Way... demanded) {
            return new Row(host, Set.of(demanded));
        }
    }

    /** What is stated. */
    private enum Statement {
        CLASSIFIED,
        UNCLASSIFIED,
        IN_BASELINE,
        EXCLUDED,
        CALLS_GUARD
    }

    /** What {@code kuzet check} is given. */
    private enum Given {
        CLASSES,
        PACKED_WITH_ADAPTER,
        PACKED_WITHOUT_ADAPTER
    }

    /** A class, and the way by which it is an endpoint. */
    private record Door(Way way, String type, String source) {}

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Doors.frameworks(stubs);
    }

    private static Set<String> compilerSays(EndpointKind kind, Way way, Statement statement, boolean adapter) {
        return switch (statement) {
            case CLASSIFIED -> kind.adapter().isEmpty() ? Set.of("306") : adapter ? Set.of() : Set.of("308");
            case UNCLASSIFIED -> unclassified(kind, way);
            case IN_BASELINE, EXCLUDED, CALLS_GUARD -> Set.of();
        };
    }

    private static Set<String> checkSays(EndpointKind kind, Way way, Statement statement, Given given) {
        return switch (statement) {
            case CLASSIFIED ->
                kind.adapter().isEmpty() || given == Given.PACKED_WITHOUT_ADAPTER ? Set.of("513") : Set.of();
            // Without a register nothing tells what a baseline let pass.
            case UNCLASSIFIED, IN_BASELINE -> unclassified(kind, way);
            case EXCLUDED, CALLS_GUARD -> Set.of();
        };
    }

    private static Set<String> unclassified(EndpointKind kind, Way way) {
        return ROWS.get(kind).demanded().contains(way) ? Set.of("301") : Set.of();
    }

    @Test
    void everyKindHasARow() {
        assertThat(ROWS).containsOnlyKeys(EndpointKind.values());
    }

    /** Of a service that is declared, somebody answers for its guard: an adapter, its code, the compiler or the check. */
    @ParameterizedTest
    @EnumSource
    void noCellIsReachedInSilence(EndpointKind kind) {
        for (Way way : Way.values()) {
            boolean guarded = kind.adapter().isPresent();
            for (boolean adapter : new boolean[] {false, true}) {
                assertThat(compilerSays(kind, way, Statement.CLASSIFIED, adapter)
                                .isEmpty())
                        .isEqualTo(guarded && adapter);
            }
            assertThat(checkSays(kind, way, Statement.CLASSIFIED, Given.PACKED_WITH_ADAPTER)
                            .isEmpty())
                    .isEqualTo(guarded);
            assertThat(checkSays(kind, way, Statement.CLASSIFIED, Given.PACKED_WITHOUT_ADAPTER))
                    .isNotEmpty();
        }
    }

    static Stream<Arguments> kinds() {
        return Stream.of(EndpointKind.values())
                .flatMap(kind -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(kind, compiler)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theCompilerSaysSo(EndpointKind kind, TestCompiler compiler) {
        for (Statement statement : Statement.values()) {
            List<Door> doors = doors(kind, statement);
            for (boolean adapter : new boolean[] {false, true}) {
                String[] options =
                        statement == Statement.IN_BASELINE ? new String[] {baselineOf(doors)} : new String[0];
                Outcome outcome = compile(doors, statement + "-" + adapter, compiler, adapter, options);
                assertThat(outcome.otherErrors()).isEmpty();
                Map<String, Set<String>> said = said(outcome.problems());
                for (Door door : doors) {
                    assertThat(said.getOrDefault(door.type(), Set.of()))
                            .as("%s, adapter %s: %s", statement, adapter, door.source())
                            .isEqualTo(compilerSays(kind, door.way(), statement, adapter));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCheckSaysSo(EndpointKind kind) {
        for (Statement statement : EnumSet.complementOf(EnumSet.of(Statement.IN_BASELINE))) {
            List<Door> doors = doors(kind, statement);
            Compiled module = Compiled.in(folder.resolve(statement.name()), frameworks);
            doors.forEach(door -> module.with(door.type(), door.source()));
            Path classes = module.bare();
            for (Given given : Given.values()) {
                KuzetRun run = given(given, kind, classes);
                Map<String, Set<String>> said = said(run.findings());
                for (Door door : doors) {
                    assertThat(said.getOrDefault(door.type(), Set.of()))
                            .as("%s, %s: %s", statement, given, door.source())
                            .isEqualTo(checkSays(kind, door.way(), statement, given));
                }
            }
        }
    }

    /** What is 306 for the compiler is 513 afterwards: the same services, endpoints and kinds. */
    @ParameterizedTest
    @EnumSource
    void theCheckSaysOfClassesWhatTheCompilerSays(EndpointKind kind) {
        List<Door> doors = doors(kind, Statement.CLASSIFIED);
        Outcome outcome = compile(doors, "processed", TestCompiler.JAVAC, true);
        Compiled module = Compiled.in(folder.resolve("bare"), frameworks);
        doors.forEach(door -> module.with(door.type(), door.source()));
        Set<String> checked = CompiledTwin.reached(
                KuzetRun.check(module.bare(), "--class-path", frameworks).findings(), CompiledTwin.IN_CLASSES);
        assertThat(checked)
                .isEqualTo(CompiledTwin.reached(outcome.problems(), CompiledTwin.IN_SOURCES))
                .hasSize(kind.adapter().isPresent() ? 0 : doors.size());
    }

    private KuzetRun given(Given given, EndpointKind kind, Path classes) {
        Packing packing = new Packing(folder, frameworks);
        return switch (given) {
            case CLASSES -> KuzetRun.check(classes, "--class-path", frameworks);
            case PACKED_WITH_ADAPTER -> {
                String[] servers = ServersTest.servers()
                        .filter(row ->
                                kind.adapter().filter(row.adapter()::equals).isPresent() && !row.reported())
                        .findFirst()
                        .map(row -> row.servers().toArray(String[]::new))
                        .orElse(new String[0]);
                yield KuzetRun.check(packing.application("with.jar", classes, true, servers));
            }
            case PACKED_WITHOUT_ADAPTER -> KuzetRun.check(packing.application("without.jar", classes, false));
        };
    }

    private String baselineOf(List<Door> doors) {
        String lines = doors.stream()
                .map(door -> "KUZET301 com.example." + door.type() + "\n")
                .collect(Collectors.joining());
        return "-Akuzet.baseline=" + Compiled.write(folder.resolve("baseline.txt"), lines);
    }

    private Outcome compile(List<Door> doors, String name, TestCompiler compiler, boolean adapter, String... options) {
        TestCompilation compilation = TestCompilation.in(folder.resolve(name), compiler)
                .withClassPath(frameworks)
                .withOptions(options);
        if (!adapter) {
            compilation.withoutAdapters();
        }
        doors.forEach(door -> compilation.withSource(
                "com/example/" + door.type() + ".java", "package com.example; import kz.kuzet.*;\n" + door.source()));
        return compilation.run();
    }

    /** What is stated on the class, and for an annotated method on the method too. */
    private static List<Door> doors(EndpointKind kind, Statement statement) {
        List<Door> doors = new ArrayList<>();
        for (Way way : Way.values()) {
            String host = way == Way.ON_METHOD ? ROWS.get(kind).host() : "";
            for (String name : way.names(kind)) {
                for (boolean onMethod : way == Way.ON_METHOD ? new boolean[] {false, true} : new boolean[] {false}) {
                    String type = kind.name() + "_" + doors.size();
                    String stated = switch (statement) {
                        case CLASSIFIED -> service(type);
                        case UNCLASSIFIED, IN_BASELINE -> "";
                        case EXCLUDED -> "@NotPublicService(reason = \"-\")";
                        case CALLS_GUARD -> service(type) + " @CallsGuard";
                    };
                    String source = way.source(name, type, host + (onMethod ? "" : stated), onMethod ? stated : "");
                    doors.add(new Door(way, type, statement == Statement.CALLS_GUARD ? asking(source) : source));
                }
            }
        }
        assertThat(doors).isNotEmpty();
        return doors;
    }

    private static String asking(String source) {
        return source.replace(
                "serve() {}", "serve() { guard.decide(null, null); } private kz.kuzet.guard.ServiceGuard guard;");
    }

    /** The codes that concern the table, by type. */
    private static Map<String, Set<String>> said(List<String> findings) {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        for (String finding : findings) {
            Matcher matcher = SAID.matcher(finding);
            if (matcher.find()) {
                said.computeIfAbsent(matcher.group(1), type -> new TreeSet<>()).add(matcher.group(2));
            }
        }
        return said;
    }
}
