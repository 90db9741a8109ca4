package kz.kuzet.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler lets pass has a role at run time, the right one, and what it does not let pass has none. */
final class RunTimeRolesTest {

    private static final String PREPARED = "prepared";

    @TempDir
    private Path folder;

    /** What is stated on a type or a method; {@code ABSENT} where the type does not have the method. */
    private enum Statement {
        ABSENT,
        NOTHING,
        SERVICE,
        EXCLUDED,
        PREPARES
    }

    private record Level(String name, Statement type, Statement method) {

        private boolean declares() {
            return method != Statement.ABSENT;
        }
    }

    /** An endpoint, its superclass, and an interface of that one. */
    private record Shape(int number, List<Level> levels) {

        private String source() {
            Level endpoint = levels.get(0);
            Level base = levels.get(1);
            Level api = levels.get(2);
            return "class Shape" + number + " {\n"
                    + annotation(api, api.type(), "type") + " interface I { " + method(api, "default ") + " }\n"
                    + annotation(base, base.type(), "type") + " static class B implements I { "
                    + method(base, "public ")
                    + " }\n"
                    + annotation(endpoint, endpoint.type(), "type") + " @RestController static class E extends B { "
                    + method(endpoint, "public ") + " }\n}\n";
        }

        private String method(Level level, String modifier) {
            return level.declares()
                    ? annotation(level, level.method(), "method") + " @GetMapping " + modifier + "void h() {}"
                    : "";
        }

        private String annotation(Level level, Statement statement, String on) {
            return switch (statement) {
                case SERVICE -> Portal.service(code(level, on));
                case EXCLUDED -> "@NotPublicService(reason = \"-\")";
                case PREPARES -> "@PreparesRequest(\"" + PREPARED + "\")";
                case ABSENT, NOTHING -> "";
            };
        }

        private String code(Level level, String on) {
            return number + level.name() + on;
        }

        /** The nearest statement counts, and on one level that of the method; a type speaks for what it declares, the endpoint for all. */
        private String expectedRole() {
            int onMethod = nearest(level ->
                    level.declares() && level.method() != Statement.NOTHING ? level.method() : Statement.NOTHING);
            int onType = nearest(
                    level -> level.equals(levels.get(0)) || level.declares() ? level.type() : Statement.NOTHING);
            if (onMethod < 0 && onType < 0) {
                return "unclassified";
            }
            boolean typeIsNearer = onType >= 0 && (onMethod < 0 || onType < onMethod);
            if (onMethod >= 0 && levels.get(onMethod).method() == Statement.PREPARES) {
                // An endpoint that is another service as a whole asks for more than one that only prepares.
                boolean sends = typeIsNearer && levels.get(onType).type() == Statement.SERVICE;
                return sends ? "sends " + code(levels.get(onType), "type") : "prepares " + PREPARED;
            }
            Level deciding = levels.get(typeIsNearer ? onType : onMethod);
            Statement statement = typeIsNearer ? deciding.type() : deciding.method();
            return statement == Statement.EXCLUDED
                    ? "no service"
                    : "sends " + code(deciding, typeIsNearer ? "type" : "method");
        }

        private int nearest(java.util.function.Function<Level, Statement> of) {
            for (int i = 0; i < levels.size(); i++) {
                if (of.apply(levels.get(i)) != Statement.NOTHING) {
                    return i;
                }
            }
            return -1;
        }
    }

    private static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (Statement endpoint : List.of(Statement.NOTHING, Statement.SERVICE, Statement.EXCLUDED)) {
            for (Statement base : List.of(Statement.NOTHING, Statement.EXCLUDED)) {
                for (Statement api : List.of(Statement.NOTHING, Statement.SERVICE)) {
                    for (Statement onEndpoint : Statement.values()) {
                        for (Statement onBase :
                                List.of(Statement.ABSENT, Statement.NOTHING, Statement.SERVICE, Statement.PREPARES)) {
                            for (Statement onApi : List.of(Statement.NOTHING, Statement.EXCLUDED, Statement.PREPARES)) {
                                shapes.add(new Shape(
                                        shapes.size(),
                                        List.of(
                                                new Level("E", endpoint, onEndpoint),
                                                new Level("B", base, onBase),
                                                new Level("I", api, onApi))));
                            }
                        }
                    }
                }
            }
        }
        return shapes;
    }

    @Test
    void agreeWithTheCompiler() throws Exception {
        List<Shape> shapes = shapes();
        TestCompilation compilation = TestCompilation.in(folder.resolve("portal"), TestCompiler.JAVAC)
                .withClassPath(FrameworkStubs.compiledInto(folder.resolve("frameworks")))
                .withOptions("-Akuzet.warn=301", "-parameters", "-Xmaxwarns", "10000")
                .withSource(
                        "com/example/Prepared.java", Portal.source(Portal.service(PREPARED) + " class Prepared {}"));
        for (Shape shape : shapes) {
            compilation.withSource("com/example/Shape" + shape.number() + ".java", Portal.source(shape.source()));
        }
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.success()).isTrue();
        Set<Integer> reported = reported(outcome);
        assertThat(reported).isNotEmpty().hasSizeLessThan(shapes.size());
        URL[] classes = {outcome.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, RunTimeRolesTest.class.getClassLoader())) {
            HandlerRoles roles = new HandlerRoles(ServiceGuards.load(loader));
            HandlerRoles unloaded = new HandlerRoles(ServiceGuards.find(loader));
            for (Shape shape : shapes) {
                Class<?> endpoint = loader.loadClass("com.example.Shape" + shape.number() + "$E");
                String role = role(roles, endpoint);
                assertThat(role).as(shape::source).isEqualTo(shape.expectedRole());
                assertThat(role.equals("unclassified")).as(shape::source).isEqualTo(reported.contains(shape.number()));
                assertThat(unloaded.doubt(endpoint, endpoint.getMethod("h")).isPresent())
                        .as(shape::source)
                        .isEqualTo(reported.contains(shape.number()));
                assertThat(role(unloaded, endpoint)).as(shape::source).isEqualTo(role);
            }
        }
    }

    /** However the method is found, it is the same handler. */
    private static String role(HandlerRoles roles, Class<?> endpoint) throws ReflectiveOperationException {
        Set<String> found = new TreeSet<>();
        for (Class<?> type : List.of(
                endpoint, endpoint.getSuperclass(), endpoint.getSuperclass().getInterfaces()[0])) {
            Method handler = type.getMethod("h");
            found.add(text(roles.of(endpoint, handler)));
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

    private static Set<Integer> reported(Outcome outcome) {
        Pattern unclassified = Pattern.compile("\\[KUZET301].*com\\.example\\.Shape(\\d+)\\b");
        Set<Integer> reported = new TreeSet<>();
        for (String problem : outcome.problems()) {
            Matcher matcher = unclassified.matcher(problem);
            if (matcher.find()) {
                reported.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return reported;
    }
}
