package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.command.classfile.ClassFiles;
import kz.kuzet.command.completeness.Shape.Form;
import kz.kuzet.command.completeness.Shape.Generic;
import kz.kuzet.command.completeness.Shape.Level;
import kz.kuzet.command.completeness.Shape.Mapping;
import kz.kuzet.command.completeness.Shape.Statement;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.view.ReflectedAnnotation;
import kz.kuzet.view.ReflectedType;
import kz.kuzet.view.TypeView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which statement speaks for a handler, against an oracle that knows nothing of the code, in all views: of javac and of ECJ, of class
 * files, and by reflection. With one supertype every shape is tried, with two a fixed choice of them.
 */
final class EveryShapeTest {

    private static final int DEEP = 1000;
    private static final int SHALLOW = 3500;
    private static final int IN_ONE_FILE = 100;
    private static final int AT_ONCE = 500;
    private static final long SEED = 20_160_119;

    private static final List<Statement> ON_TYPES =
            List.of(Statement.NOTHING, Statement.EXCLUDED, Statement.LOGIN, Statement.SIGNATURE);
    private static final List<Statement> ON_METHODS = List.of(
            Statement.NOTHING,
            Statement.EXCLUDED,
            Statement.PREPARES,
            Statement.PREPARES_WHAT_IS_CLEAR,
            Statement.LOGIN,
            Statement.SIGNATURE);

    private static final List<Mapping> MAPPINGS = List.of(Mapping.values());

    private static List<Shape> shapes;
    private static Path frameworks;
    private static Outcome compiled;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile(@TempDir Path shared) {
        shapes = new ArrayList<>();
        addShallow();
        addDeep();
        frameworks = FrameworkStubs.compiledInto(shared.resolve("frameworks"));
        compiled =
                sources(shapes, shared.resolve("classes"), TestCompiler.JAVAC).run();
        assertThat(compiled.otherErrors()).isEmpty();
    }

    private static void addShallow() {
        List<Mapping> ofEndpoint = List.of(Mapping.NONE, Mapping.OWN);
        for (Form form : List.of(Form.SUPERCLASS, Form.INTERFACE)) {
            for (Statement endpoint : ON_TYPES) {
                for (Level onEndpoint : Shape.methods("E", endpoint, ON_METHODS, ofEndpoint)) {
                    for (Statement base : ON_TYPES) {
                        for (Level onBase : Shape.methods("B", base, ON_METHODS, ofEndpoint)) {
                            add(form, shapes.size(), List.of(onEndpoint, onBase));
                        }
                    }
                }
            }
        }
    }

    private static void addDeep() {
        Random random = new Random(SEED);
        List<Form> forms =
                Stream.of(Form.values()).filter(form -> form.depth() == 3).toList();
        List<Statement> onTypes = List.of(
                Statement.NOTHING,
                Statement.EXCLUDED,
                Statement.LOGIN,
                Statement.SIGNATURE,
                Statement.CALLS,
                Statement.BOTH);
        List<Statement> onMethods = List.copyOf(EnumSet.allOf(Statement.class));
        int known = shapes.size();
        while (shapes.size() < known + DEEP) {
            List<Level> levels = Stream.of("E", "B", "I")
                    .map(name -> new Level(name, any(onTypes, random), any(onMethods, random), any(MAPPINGS, random)))
                    .toList();
            add(any(forms, random), random.nextInt(Generic.values().length), levels);
        }
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static void add(Form form, int generic, List<Level> levels) {
        Shape shape = new Shape(shapes.size(), form, Generic.turn(generic), levels);
        if (shape.isPossible() && preparesSomething(shape)) {
            shapes.add(shape);
        }
    }

    /** The endpoint has a service that others can prepare requests of. */
    private static boolean preparesSomething(Shape shape) {
        return shape.levels().get(0).type().isService()
                || shape.levels().stream()
                        .noneMatch(level -> level.method() == Statement.PREPARES_THAT_OF_THE_ENDPOINT);
    }

    private static TestCompilation sources(List<Shape> shapes, Path folder, TestCompiler compiler) {
        TestCompilation compilation = TestCompilation.in(folder, compiler)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource("com/example/Fetch.java", Portal.source(Shape.COMPOSED));
        for (int from = 0; from < shapes.size(); from += IN_ONE_FILE) {
            String text = shapes.subList(from, Math.min(from + IN_ONE_FILE, shapes.size())).stream()
                    .map(Shape::source)
                    .collect(Collectors.joining());
            compilation.withSource("com/example/From" + from + ".java", Portal.source(text));
        }
        return compilation;
    }

    /** Every role and every problem occurs, so that none is expected by mistake everywhere. */
    @Test
    void theOracleSaysEverything() {
        assertThat(shapes.size()).isGreaterThan(SHALLOW + DEEP);
        Set<String> said = new TreeSet<>();
        shapes.forEach(shape -> said.add(ShapeOracle.expected(shape).split(" ", -1)[0]));
        assertThat(said).containsExactly("301", "303", "304", "307", "no", "prepares", "sends");
    }

    @ParameterizedTest
    @EnumSource
    void inTheMirrorsOfACompiler(TestCompiler compiler) {
        Map<String, String> roles = new HashMap<>();
        // ECJ takes ever more time for each type, the more there are.
        for (int from = 0; from < shapes.size(); from += AT_ONCE) {
            List<Shape> some = shapes.subList(from, Math.min(from + AT_ONCE, shapes.size()));
            Outcome outcome = sources(some, folder.resolve("from" + from), compiler)
                    .withOptions("-proc:only")
                    .withProcessor(new MirroredRoles(roles))
                    .run();
            assertThat(outcome.otherErrors()).isEmpty();
        }
        assertAsExpected(name -> roles.getOrDefault(name, "not seen"));
    }

    @Test
    void inClassFiles() throws Exception {
        ClassFiles files = new ClassFiles(List.of(compiled.classes(), frameworks));
        EndpointKinds kinds = new EndpointKinds(files.carried());
        assertAsExpected(name -> role(files.type(name), kinds));
    }

    @Test
    void byReflection() throws Exception {
        URL[] urls = {compiled.classes().toUri().toURL(), frameworks.toUri().toURL()};
        EndpointKinds kinds = new EndpointKinds(new CarriedAnnotations(ReflectedAnnotation::typeOf));
        try (URLClassLoader loader = new URLClassLoader(urls, EveryShapeTest.class.getClassLoader())) {
            assertAsExpected(name -> {
                try {
                    return role(new ReflectedType(loader.loadClass(name)), kinds);
                } catch (ClassNotFoundException e) {
                    return e.toString();
                }
            });
        }
    }

    private static void assertAsExpected(Function<String, String> roles) {
        List<String> differing = new ArrayList<>();
        for (Shape shape : shapes) {
            String expected = ShapeOracle.expected(shape);
            String role = roles.apply("com.example.Shape" + shape.number() + "$E");
            if (!role.equals(expected)) {
                differing.add(role + " instead of " + expected + ": " + shape.form() + " " + shape.generic() + " "
                        + shape.levels());
            }
        }
        assertThat(differing).isEmpty();
    }

    /** The role of the handler, or the number of the problem with it. */
    static String role(TypeView endpoint, EndpointKinds kinds) {
        List<HandlerChain> handlers = HandlerChain.all(new TypeHierarchy(endpoint)).stream()
                .filter(chain -> chain.called().name().equals("h"))
                .toList();
        return handlers.size() == 1
                ? text(DeclaredRole.of(handlers.get(0), AnsweredEndpoints.NONE, kinds::isMapped))
                : handlers.size() + " handlers";
    }

    private static String text(DeclaredRole role) {
        if (role instanceof DeclaredRole.Sends sends) {
            return "sends " + sends.by().code();
        }
        if (role instanceof DeclaredRole.Prepares prepares) {
            return "prepares " + prepares.code();
        }
        if (role instanceof DeclaredRole.Doubtful doubtful) {
            return switch (doubtful.doubt()) {
                case NOTHING_SAID -> "301";
                case CONTRADICTION -> "303";
                case NOTHING_TO_PREPARE -> "304";
                case NOT_INHERITED, SAME_RANK, WEAKENED -> "307";
                case NO_METHOD -> "no method";
            };
        }
        return "no service";
    }
}
