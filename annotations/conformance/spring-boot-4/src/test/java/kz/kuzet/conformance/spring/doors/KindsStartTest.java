package kz.kuzet.conformance.spring.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.Statement;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Beans that Spring MVC serves and that are endpoints of another kind besides, whatever is stated for them, with the guards
 * discovered and not: what the start says, and what a request of somebody who has not logged in gets. No cell is reached in silence.
 * What the compiler and {@code kuzet check} say is tried beside the command line.
 */
class KindsStartTest {

    private static final String NO_METRICS_OF_REPOSITORIES =
            "org.springframework.boot.actuate.autoconfigure.metrics.data.RepositoryMetricsAutoConfiguration";

    /** Before whose handlers this module sees guards stand; a new kind needs a row. */
    private static final Map<EndpointKind, Boolean> GUARDED = Map.ofEntries(
            Map.entry(EndpointKind.SPRING_MVC, true),
            Map.entry(EndpointKind.SPRING_STOMP, false),
            Map.entry(EndpointKind.SPRING_RSOCKET, false),
            Map.entry(EndpointKind.SPRING_GRAPHQL, false),
            Map.entry(EndpointKind.SPRING_DATA_REST, false),
            Map.entry(EndpointKind.SPRING_ACTUATOR, false),
            Map.entry(EndpointKind.SPRING_WS, false),
            Map.entry(EndpointKind.SPRING_INTEGRATION, false),
            Map.entry(EndpointKind.SPRING_LISTENER, false),
            Map.entry(EndpointKind.JAKARTA_REST, false),
            Map.entry(EndpointKind.SERVLET, false),
            Map.entry(EndpointKind.WEB_SERVICE, false),
            Map.entry(EndpointKind.WEB_SERVICE_PROVIDER, false),
            Map.entry(EndpointKind.WEB_SOCKET, false),
            Map.entry(EndpointKind.GRPC, false));

    @TempDir
    Path folder;

    @Test
    void everyKindHasARow() {
        assertThat(GUARDED).containsOnlyKeys(EndpointKind.values());
    }

    /** Alone, so that nothing but its own guards can stop the start. */
    @ParameterizedTest
    @EnumSource
    void noKindIsReachedInSilence(EndpointKind kind) throws Exception {
        assertNotReachedInSilence(
                Set.of(kind), Statement.CLASSIFIED, discovery -> discovery == Discovery.ON && GUARDED.get(kind));
    }

    /** What is refused on the day of release depends on the adapter, whose own table tells. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLASSIFIED", "IN_BASELINE_REFUSED"})
    void noStatementIsReachedInSilence(Statement statement) throws Exception {
        boolean starts = statement != Statement.UNCLASSIFIED && statement != Statement.IN_BASELINE_OF_ANOTHER;
        assertNotReachedInSilence(EnumSet.allOf(EndpointKind.class), statement, discovery -> starts);
    }

    private void assertNotReachedInSilence(Set<EndpointKind> kinds, Statement statement, Predicate<Discovery> starting)
            throws Exception {
        List<String> beans = new ArrayList<>();
        try (URLClassLoader loader = compiled(kinds, statement, beans)) {
            for (Discovery discovery : Discovery.values()) {
                Calls.taken();
                List<String> stopped = tried(loader, discovery, statement, beans);
                boolean starts = starting.test(discovery);
                assertThat(stopped.isEmpty())
                        .as("%s, discovery %s: %s", statement, discovery, stopped)
                        .isEqualTo(starts);
                if (!starts) {
                    assertThat(beans)
                            .isNotEmpty()
                            .allSatisfy(bean -> assertThat(stopped)
                                    .anySatisfy(problem ->
                                            assertThat(problem).containsPattern("kz\\.kinds\\." + bean + "\\b")));
                    assertThat(called()).isEmpty();
                }
            }
        }
    }

    /** What stops the start; where nothing does, each bean is sent a request. */
    private static List<String> tried(ClassLoader loader, Discovery discovery, Statement statement, List<String> beans)
            throws Exception {
        Class<?>[] application = {loader.loadClass("kz.kinds.Application")};
        String excluded = "spring.autoconfigure.exclude=" + NO_METRICS_OF_REPOSITORIES
                + (discovery == Discovery.OFF ? ",kz.kuzet.spring.KuzetAutoConfiguration" : "");
        List<String> stopped = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> {
            try (Server server =
                    Server.start(loader, application, "kuzet.not-offered=" + NotOffered.besides(), excluded)) {
                for (String bean : beans) {
                    boolean free = statement == Statement.EXCLUDED || statement == Statement.IN_BASELINE;
                    int status = server.post("/" + bean, "").statusCode();
                    assertThat(status)
                            .as("%s, discovery %s: %s", statement, discovery, bean)
                            .isEqualTo(free ? 200 : 401);
                    assertThat(called()).as(bean).isEqualTo(free ? List.of(bean) : List.of());
                }
            }
        });
        if (thrown instanceof UnguardedHandlersException unguarded) {
            stopped.addAll(unguarded.problems());
        } else {
            assertThat(thrown).isNull();
        }
        return stopped;
    }

    /** Whether it does not extend an endpoint of another class. */
    private static boolean standsAlone(String annotation) {
        Class<?> known = KindStubs.find(annotation);
        return known == null
                || Stream.of(known.getDeclaredMethods())
                        .noneMatch(member -> member.getReturnType() == Class.class && member.getDefaultValue() == null);
    }

    private static String mapped(String onMethod) {
        return onMethod.startsWith("@org.springframework.web.")
                ? onMethod
                : onMethod + "@org.springframework.web.bind.annotation.PostMapping";
    }

    /** The handlers that were called; guards note that they were loaded. */
    private static List<String> called() {
        return Calls.taken().stream().filter(call -> call.startsWith("Bean")).toList();
    }

    private URLClassLoader compiled(Set<EndpointKind> kinds, Statement statement, List<String> beans) throws Exception {
        KindStubs stubs = new KindStubs();
        List<String> guards = new ArrayList<>();
        for (EndpointKind kind : kinds) {
            kind.typeAnnotations().stream()
                    .filter(KindsStartTest::standsAlone)
                    .sorted()
                    .forEach(annotation -> beans.add(add(stubs, guards, statement, stubs.use(annotation, "TYPE"), "")));
            kind.methodAnnotations().stream()
                    .sorted()
                    .forEach(annotation -> beans.add(add(
                            stubs,
                            guards,
                            statement,
                            "",
                            kind == EndpointKind.SPRING_MVC ? "@" + annotation : stubs.use(annotation, "METHOD"))));
        }
        assertThat(beans).isNotEmpty();
        stubs.sources().put("kz/kinds/Application", """
            package kz.kinds;

            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
            @org.springframework.boot.autoconfigure.EnableAutoConfiguration
            @org.springframework.context.annotation.Import({kz.kuzet.spring.testing.TestEvidence.class, %s})
            public class Application {}
            """.formatted(
                        beans.stream().map(bean -> bean + ".class").collect(Collectors.joining(", "))));
        Path ofStatement = Files.createDirectory(folder.resolve(statement.name()));
        Unprocessed unprocessed =
                new Unprocessed(ofStatement, stubs.sources()).withGuards(guards.toArray(String[]::new));
        String[] names = beans.stream().map("kz.kinds."::concat).toArray(String[]::new);
        if (statement == Statement.IN_BASELINE) {
            unprocessed.withRegister(names);
        }
        return unprocessed.loader(
                Server.withoutOtherAdapters(), Unprocessed.writeRegister(ofStatement.resolve("another"), names));
    }

    /** Adds a controller of a further kind; gives its name. */
    private static String add(
            KindStubs stubs, List<String> guards, Statement statement, String onType, String onMethod) {
        String name = "Bean" + stubs.sources().size();
        String guard = "kz.kinds." + name + "Guard";
        String stated = statement.annotations(name);
        if (statement.hasGuard()) {
            stubs.sources().put(guard.replace('.', '/'), Unprocessed.guard(guard, "kz.kinds." + name, name));
            guards.add(guard);
        }
        String body = statement == Statement.CALLS_GUARD
                ? "return ResponseEntity.status(401).body(new " + name + "Guard().service().code());"
                : "return ResponseEntity.ok(kz.kuzet.conformance.spring.Calls.made(\"" + name + "\"));";
        stubs.sources()
                .put(
                        "kz/kinds/" + name,
                        "package kz.kinds; import org.springframework.http.ResponseEntity; " + stated
                                + onType + "@org.springframework.web.bind.annotation.RestController public class "
                                + name
                                + " { " + mapped(onMethod) + "(\"/" + name
                                + "\") public ResponseEntity<String> handle() { " + body + " } }");
        return name;
    }
}
