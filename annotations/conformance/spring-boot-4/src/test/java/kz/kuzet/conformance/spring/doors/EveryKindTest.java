package kz.kuzet.conformance.spring.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.statement.Statement;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of endpoint that Kuzet knows, by each name by which it knows it: enforced, or the start stops. What is enforced is
 * tried over HTTP elsewhere in this module; a kind that is new is expected to stop the start.
 */
class EveryKindTest {

    /** Before whose handlers this module sees guards stand. */
    private static final Set<EndpointKind> ENFORCED = Set.of(EndpointKind.SPRING_MVC);

    /** Of Spring Boot 3, for which one name of Spring Data is enough to look for all of it. */
    private static final String NO_METRICS_OF_REPOSITORIES = "spring.autoconfigure.exclude="
            + "org.springframework.boot.actuate.autoconfigure.metrics.data.RepositoryMetricsAutoConfiguration";

    @TempDir
    Path folder;

    private final KindStubs stubs = new KindStubs();
    private final Map<String, String> sources = stubs.sources();
    private final Map<String, String> codes = new TreeMap<>();
    private int count;

    @ParameterizedTest
    @EnumSource
    void isEnforcedOrStopsTheStart(EndpointKind kind) throws Exception {
        addEndpoints(kind);
        assertThat(codes).isNotEmpty();
        try (URLClassLoader loader = compiled()) {
            List<String> problems = start(loader, NotOffered.besides());
            assertThat(problems).hasSameSizeAs(codes.keySet());
            if (ENFORCED.contains(kind)) {
                // No bean is of these classes, so Spring MVC maps none of them.
                return;
            }
            assertThat(codes)
                    .isNotEmpty()
                    .allSatisfy((endpoint, code) -> assertThat(problems)
                            .anySatisfy(problem -> assertThat(problem)
                                    .startsWith("The service " + code + " of " + endpoint + ", " + kind.title() + ",")
                                    .contains("write @CallsGuard beside @PublicService", "kuzet.not-offered")));
            assertThat(problems).isNotEmpty().noneMatch(problem -> problem.contains(".Calling"));
        }
    }

    @Test
    void isNotAskedForWhereItIsNotOffered() throws Exception {
        EnumSet.allOf(EndpointKind.class).forEach(this::addEndpoints);
        assertThat(codes).isNotEmpty();
        try (URLClassLoader loader = compiled()) {
            assertThat(start(loader, NotOffered.besides())).hasSameSizeAs(codes.keySet());
            assertThat(start(loader, NotOffered.besides() + ",kz.kinds")).isEmpty();
        }
    }

    private void addEndpoints(EndpointKind kind) {
        kind.typeAnnotations().stream().sorted().forEach(this::addType);
        kind.methodAnnotations().stream().sorted().forEach(this::addMethods);
        kind.supertypes().stream().sorted().forEach(this::addSubtype);
    }

    private void addType(String annotation) {
        String shown = stubs.use(annotation, "TYPE");
        addPair(shown, "class", "{}");
    }

    private void addMethods(String annotation) {
        String shown = stubs.use(annotation, "METHOD");
        addPair("", "class", "{ " + shown + " public void handle() {} }");
        String name = "Single" + count++;
        add(
                name,
                "public class " + name + " { " + Statement.CLASSIFIED.annotations(name) + shown
                        + " public void handle() {} }");
        codes.put("kz.kinds." + name + "#handle", name);
    }

    private void addSubtype(String supertype) {
        Class<?> known = KindStubs.find(supertype);
        if (known == null) {
            sources.put(
                    supertype.replace('.', '/'),
                    "package " + KindStubs.packageOf(supertype) + "; public interface "
                            + KindStubs.simpleName(supertype) + " {}");
        }
        boolean isClass = known != null && !known.isInterface();
        String parameters = known != null && known.getTypeParameters().length > 0
                ? Arrays.stream(known.getTypeParameters())
                        .map(parameter -> "Object")
                        .collect(Collectors.joining(",", "<", ">"))
                : "";
        addPair("", isClass ? "abstract class" : "interface", " extends " + supertype + parameters + " {}");
    }

    /** One that a guard should stand before, and one whose code calls its guard. */
    private void addPair(String annotations, String kind, String rest) {
        String guarded = "Guarded" + count++;
        add(
                guarded,
                Statement.CLASSIFIED.annotations(guarded) + annotations + " public " + kind + " " + guarded + rest);
        codes.put("kz.kinds." + guarded, guarded);
        String calling = "Calling" + count++;
        add(
                calling,
                Statement.CALLS_GUARD.annotations(calling) + annotations + " public " + kind + " " + calling + rest);
    }

    private void add(String name, String declaration) {
        sources.put("kz/kinds/" + name, "package kz.kinds; " + declaration);
    }

    private URLClassLoader compiled() throws Exception {
        sources.put("kz/kinds/Application", """
            package kz.kinds;

            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
            @org.springframework.boot.autoconfigure.EnableAutoConfiguration
            public class Application {}
            """);
        List<String> guards = new ArrayList<>();
        for (String source : List.copyOf(sources.keySet())) {
            if (source.matches("kz/kinds/(Guarded|Calling)[0-9]+")) {
                guards.add(guard(source.replace('/', '.'), KindStubs.simpleName(source.replace('/', '.'))));
            }
        }
        codes.forEach((endpoint, code) -> {
            if (endpoint.indexOf('#') > 0) {
                guards.add(guard(endpoint, code));
            }
        });
        return new Unprocessed(folder, sources)
                .withGuards(guards.toArray(String[]::new))
                .loader(Server.withoutOtherAdapters());
    }

    /** Adds it; gives its name. */
    private String guard(String endpoint, String code) {
        String name = endpoint.replace('#', '_') + "Guard";
        sources.put(name.replace('.', '/'), Unprocessed.guard(name, endpoint, code));
        return name;
    }

    private static List<String> start(ClassLoader loader, String notOffered) throws Exception {
        Class<?>[] application = {loader.loadClass("kz.kinds.Application")};
        Throwable thrown = catchThrowable(
                () -> Server.run(loader, application, "kuzet.not-offered=" + notOffered, NO_METRICS_OF_REPOSITORIES)
                        .close());
        if (thrown == null) {
            return List.of();
        }
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        return ((UnguardedHandlersException) thrown).problems();
    }
}
