package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.command.completeness.Shape.Form;
import kz.kuzet.command.completeness.Shape.Generic;
import kz.kuzet.command.completeness.Shape.Level;
import kz.kuzet.command.completeness.Shape.Mapping;
import kz.kuzet.command.completeness.Shape.Statement;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the compiler lets pass has a role at run time, the right one, and what it does not let pass has none; {@code kuzet check} finds
 * the same in the classes. Of all shapes that two supertypes of an endpoint allow every some hundredth is tried.
 */
final class RunTimeRolesTest {

    private static final int STEP = 1511;
    private static final List<Form> DEEP =
            Stream.of(Form.values()).filter(form -> form.depth() == 3).toList();
    private static final List<Mapping> MAPPINGS = List.of(Mapping.NONE, Mapping.COMPOSED);

    @TempDir
    private Path folder;

    /** The shapes that are tried: which, depends on nothing but their order. */
    private static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        List<Statement> onTypes = List.of(Statement.NOTHING, Statement.EXCLUDED, Statement.LOGIN, Statement.SIGNATURE);
        List<Statement> onMethods =
                EnumSet.complementOf(EnumSet.of(Statement.ABSENT, Statement.CALLS, Statement.BOTH)).stream()
                        .toList();
        int counted = 0;
        for (Form form : DEEP) {
            for (Statement endpoint : onTypes) {
                for (Level onEndpoint : Shape.methods("E", endpoint, onMethods, MAPPINGS)) {
                    for (Statement base : onTypes) {
                        for (Level onBase : Shape.methods("B", base, onMethods, MAPPINGS)) {
                            for (Statement api : onTypes) {
                                for (Level onApi : Shape.methods("I", api, onMethods, List.of(Mapping.OWN))) {
                                    Generic generic = Generic.values()[counted / STEP % Generic.values().length];
                                    Shape shape =
                                            new Shape(shapes.size(), form, generic, List.of(onEndpoint, onBase, onApi));
                                    if (isJudgedAlone(shape) && counted++ % STEP == 0) {
                                        shapes.add(shape);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return shapes;
    }

    /**
     * I has a handler, and the endpoint has a service that others can prepare requests of. A class that is no endpoint and prepares
     * what is not clear is reported where it stands, and not here.
     */
    private static boolean isJudgedAlone(Shape shape) {
        List<Level> levels = shape.levels();
        boolean ofTheEndpoint =
                levels.stream().anyMatch(level -> level.method() == Statement.PREPARES_THAT_OF_THE_ENDPOINT);
        return shape.isPossible()
                && levels.get(2).declares()
                && (!ofTheEndpoint || levels.get(0).type().isService())
                && (shape.form().isInterface(1)
                        || levels.get(1).method() != Statement.PREPARES_WHAT_IS_CLEAR
                        || levels.get(1).type().isService());
    }

    @ParameterizedTest
    @EnumSource
    void agreeWithTheCompiler(TestCompiler compiler) throws Exception {
        List<Shape> shapes = shapes();
        Path frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        TestCompilation compilation = TestCompilation.in(folder.resolve("portal"), compiler)
                .withClassPath(frameworks)
                .withOptions("-Akuzet.warn=301,304,307", "-parameters");
        if (compiler == TestCompiler.JAVAC) {
            compilation.withOptions("-Xmaxwarns", "10000");
        }
        TestCompilation bare = TestCompilation.in(folder.resolve("bare"), compiler)
                .withoutKuzet()
                .withClassPath(frameworks);
        for (TestCompilation each : List.of(compilation, bare)) {
            each.withSource(
                    "com/example/Prepared.java",
                    Portal.source(Portal.service(Shape.PREPARED, AuthenticationMethod.LOGIN_PASSWORD)
                            + " class Prepared {}"));
            each.withSource("com/example/Fetch.java", Portal.source(Shape.COMPOSED));
            for (Shape shape : shapes) {
                each.withSource("com/example/Shape" + shape.number() + ".java", Portal.source(shape.source()));
            }
        }
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.success()).isTrue();
        Map<Integer, String> reported = reported(outcome);
        assertThat(new TreeSet<>(reported.values())).containsExactly("301", "304", "307");
        assertThat(shapes).hasSizeGreaterThan(2 * reported.size());
        CompiledTwin.assertSame(outcome, bare.run(), List.of(frameworks), List.of());
        Set<String> kinds = new TreeSet<>();
        URL[] classes = {outcome.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes[0], frameworks.toUri().toURL()}, RunTimeRolesTest.class.getClassLoader())) {
            HandlerRoles roles = new HandlerRoles(ServiceGuards.load(loader));
            HandlerRoles unloaded = new HandlerRoles(ServiceGuards.find(loader));
            for (Shape shape : shapes) {
                Class<?> endpoint = loader.loadClass("com.example.Shape" + shape.number() + "$E");
                String expected = ShapeOracle.expected(shape);
                String role = role(roles, endpoint);
                assertThat(reported.getOrDefault(shape.number(), role))
                        .as(shape::source)
                        .isEqualTo(expected);
                assertThat(role.equals("unclassified"))
                        .as(shape::source)
                        .isEqualTo(reported.containsKey(shape.number()));
                assertThat(unloaded.doubt(endpoint, handler(endpoint)).isPresent())
                        .as(shape::source)
                        .isEqualTo(reported.containsKey(shape.number()));
                assertThat(role(unloaded, endpoint)).as(shape::source).isEqualTo(role);
                kinds.add(expected.split(" ", -1)[0]);
            }
        }
        assertThat(kinds).containsExactly("301", "304", "307", "no", "prepares", "sends");
    }

    private static Method handler(Class<?> endpoint) {
        return Stream.of(endpoint.getMethods())
                .filter(method -> method.getName().equals("h") && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }

    /** However the method is found, it is the same handler. */
    private static String role(HandlerRoles roles, Class<?> endpoint) throws ReflectiveOperationException {
        Set<String> found = new TreeSet<>();
        Deque<Class<?>> types = new ArrayDeque<>(List.of(endpoint));
        while (!types.isEmpty()) {
            Class<?> type = types.remove();
            types.addAll(List.of(type.getInterfaces()));
            if (type.getSuperclass() != null) {
                types.add(type.getSuperclass());
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("h")) {
                    found.add(text(roles.of(endpoint, method)));
                }
            }
        }
        return String.join(" or ", found);
    }

    private static String text(HandlerRole role) {
        if (role instanceof HandlerRole.Sends sends) {
            return "sends " + sends.guard().service().code();
        }
        if (role instanceof HandlerRole.Prepares prepares) {
            return "prepares " + prepares.guard().service().code();
        }
        return role instanceof HandlerRole.NoService ? "no service" : "unclassified";
    }

    private static Map<Integer, String> reported(Outcome outcome) {
        Pattern problem = Pattern.compile("Shape(\\d+)\\.java:\\d+: warning: \\[KUZET(301|304|307)].*");
        Map<Integer, String> reported = new TreeMap<>();
        for (String each : outcome.problems()) {
            Matcher matcher = problem.matcher(each);
            assertThat(matcher.matches()).as(each).isTrue();
            reported.put(Integer.valueOf(matcher.group(1)), matcher.group(2));
        }
        return reported;
    }
}
