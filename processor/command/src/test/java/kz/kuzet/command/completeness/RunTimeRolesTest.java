package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the compiler lets pass has a role at run time, the right one, and what it does not let pass has none; {@code kuzet check} finds
 * the same in the classes. Of all shapes that two supertypes of an endpoint allow every some hundredth is tried.
 */
final class RunTimeRolesTest {

    private static final String PREPARED = "prepared";
    private static final int STEP = 251;

    @TempDir
    private Path folder;

    /** What is stated on a type or a method, by strength; {@code ABSENT} where the type does not have the method. */
    private enum Statement {
        ABSENT(0),
        NOTHING(0),
        EXCLUDED(1),
        PREPARES(2),
        PREPARES_THAT_OF_THE_ENDPOINT(2),
        /** Without a code. */
        PREPARES_WHAT_IS_CLEAR(2),
        LOGIN(3),
        SIGNATURE(4);

        private final int strength;

        Statement(int strength) {
            this.strength = strength;
        }

        private boolean isService() {
            return this == LOGIN || this == SIGNATURE;
        }
    }

    /** How the endpoint E, the type B and the interface I stand to each other. */
    private enum Form {
        /** E extends B, which implements I. */
        CHAIN,
        /** E extends B and implements I. */
        BESIDE,
        /** E implements the interfaces B and I. */
        FORK
    }

    private record Level(String name, Statement type, Statement method, boolean mapped) {

        private boolean declares() {
            return method != Statement.ABSENT;
        }
    }

    /** A statement where it stands. */
    private record Said(int level, boolean onMethod, Statement statement) {}

    private record Shape(int number, Form form, List<Level> levels) {

        private String source() {
            Level endpoint = levels.get(0);
            Level base = levels.get(1);
            Level api = levels.get(2);
            String kind = form == Form.FORK
                    ? " interface B { "
                    : " static class B" + (form == Form.CHAIN ? " implements I { " : " { ");
            String heads = switch (form) {
                case CHAIN -> "extends B";
                case BESIDE -> "extends B implements I";
                case FORK -> "implements B, I";
            };
            return "class Shape" + number + " {\n"
                    + annotation(api, api.type(), "type") + " interface I { " + method(api, "default ") + " }\n"
                    + annotation(base, base.type(), "type") + kind
                    + method(base, form == Form.FORK ? "default " : "public ") + " }\n"
                    + annotation(endpoint, endpoint.type(), "type") + " @RestController static class E " + heads + " { "
                    + method(endpoint, "public ") + " }\n}\n";
        }

        private String method(Level level, String modifier) {
            return level.declares()
                    ? annotation(level, level.method(), "method") + (level.mapped() ? " @GetMapping " : " ") + modifier
                            + "void h() {}"
                    : "";
        }

        private String annotation(Level level, Statement statement, String on) {
            return switch (statement) {
                case LOGIN -> Portal.service(code(level, on), AuthenticationMethod.LOGIN_PASSWORD);
                case SIGNATURE -> Portal.service(code(level, on), AuthenticationMethod.LOGIN_PASSWORD_EDS);
                case EXCLUDED -> "@NotPublicService(reason = \"-\")";
                case PREPARES -> "@PreparesRequest(\"" + PREPARED + "\")";
                case PREPARES_THAT_OF_THE_ENDPOINT -> "@PreparesRequest(\"" + code(levels.get(0), "type") + "\")";
                case PREPARES_WHAT_IS_CLEAR -> "@PreparesRequest";
                case ABSENT, NOTHING -> "";
            };
        }

        private String code(Level level, String on) {
            return number + level.name() + on;
        }

        private int called() {
            int level = 0;
            while (!levels.get(level).declares()) {
                level++;
            }
            return level;
        }

        private boolean isAbove(int level, int other) {
            return switch (form) {
                case CHAIN -> level > other;
                case BESIDE, FORK -> level > other && other == 0;
            };
        }

        /** Everything that concerns the handler, inherited or not. */
        private List<Said> said() {
            List<Said> said = new ArrayList<>();
            for (int i = 0; i < levels.size(); i++) {
                Level level = levels.get(i);
                if (level.method().strength > 0) {
                    said.add(new Said(i, true, level.method()));
                }
                if ((i == 0 || level.declares()) && level.type().strength > 0) {
                    said.add(new Said(i, false, level.type()));
                }
            }
            return said;
        }

        /** Whether a statement that only weakens comes from above, and the handler has a mapping of its own below it. */
        private boolean isLost(Said one) {
            return isWeakFromAbove(one) && isMapped(level -> isAbove(one.level(), level));
        }

        /** Whether it comes from above, and the mapping from elsewhere. */
        private boolean isOfAnotherMapping(Said one) {
            return isWeakFromAbove(one) && isMapped(level -> level != one.level() && !isAbove(level, one.level()));
        }

        private boolean isWeakFromAbove(Said one) {
            return !one.statement().isService() && one.level() != 0 && one.level() != called();
        }

        private boolean isMapped(IntPredicate where) {
            return IntStream.range(0, levels.size())
                    .filter(where)
                    .anyMatch(level ->
                            levels.get(level).declares() && levels.get(level).mapped());
        }

        /** Whether the developer of the one knew the other and wrote it all the same. */
        private boolean isExceptionFrom(Said one, Said other) {
            if (!one.onMethod()) {
                return false;
            }
            boolean sameType = !other.onMethod() && other.level() == one.level();
            return sameType || (one.level() == called() && isAbove(other.level(), one.level()));
        }

        /** "301" where nothing is said, "307" where what is said does not go together, otherwise the role. */
        private String expected() {
            List<Said> left = said().stream().filter(one -> !isLost(one)).toList();
            if (said().isEmpty()) {
                return "301";
            }
            if (left.stream().anyMatch(Said::onMethod)) {
                left = left.stream().filter(Said::onMethod).toList();
            }
            if (left.isEmpty()) {
                return "307";
            }
            // The levels are in the order in which classes inherit; only of two interfaces neither is first.
            int nearest = left.get(0).level();
            boolean rivals = form == Form.FORK
                    && nearest == 1
                    && left.size() > 1
                    && !role(left.get(0)).equals(role(left.get(1)));
            Said one = left.get(0);
            boolean weakens = said().stream()
                    .filter(other -> other.statement().strength > one.statement().strength)
                    .anyMatch(other -> !isExceptionFrom(one, other) && !preparesThatOf(one, other));
            return rivals || weakens || isOfAnotherMapping(one) ? "307" : role(one);
        }

        /** Who prepares requests of a service takes nothing from the type that provides it. */
        private boolean preparesThatOf(Said one, Said other) {
            if (other.onMethod()) {
                return false;
            }
            return one.statement() == Statement.PREPARES_THAT_OF_THE_ENDPOINT
                    ? other.level() == 0
                    : one.statement() == Statement.PREPARES_WHAT_IS_CLEAR
                            && preparedBy().equals(List.of(other));
        }

        /** The nearest types that say something: one, or the two interfaces. */
        private List<Said> preparedBy() {
            List<Said> left = said().stream()
                    .filter(said -> !said.onMethod() && !isLost(said))
                    .toList();
            boolean both = form == Form.FORK && left.size() > 1 && left.get(0).level() == 1;
            return both ? left : left.stream().limit(1).toList();
        }

        /** Of what is clear: "304" where it is not, "307" where it is told different things. */
        private String preparesWhatIsClear() {
            List<Said> by = preparedBy();
            if (by.size() > 1 && !role(by.get(0)).equals(role(by.get(1)))) {
                return "307";
            }
            return by.isEmpty() || !by.get(0).statement().isService()
                    ? "304"
                    : "prepares " + code(levels.get(by.get(0).level()), "type");
        }

        private String role(Said one) {
            return switch (one.statement()) {
                case EXCLUDED -> "no service";
                case PREPARES -> "prepares " + PREPARED;
                case PREPARES_THAT_OF_THE_ENDPOINT -> "prepares " + code(levels.get(0), "type");
                case PREPARES_WHAT_IS_CLEAR -> preparesWhatIsClear();
                default -> "sends " + code(levels.get(one.level()), one.onMethod() ? "method" : "type");
            };
        }
    }

    private static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        List<Statement> onTypes = List.of(Statement.NOTHING, Statement.EXCLUDED, Statement.LOGIN, Statement.SIGNATURE);
        int counted = 0;
        for (Form form : Form.values()) {
            for (Statement endpoint : onTypes) {
                for (Level onEndpoint : methods("E", endpoint)) {
                    for (Statement base : onTypes) {
                        for (Level onBase : methods("B", base)) {
                            for (Statement api : onTypes) {
                                for (Level onApi : methods("I", api)) {
                                    List<Level> levels = List.of(onEndpoint, onBase, onApi);
                                    if (isPossible(form, levels) && counted++ % STEP == 0) {
                                        shapes.add(new Shape(shapes.size(), form, levels));
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

    private static List<Level> methods(String name, Statement type) {
        List<Level> levels = new ArrayList<>();
        for (Statement method : Statement.values()) {
            levels.add(new Level(name, type, method, false));
            if (method != Statement.ABSENT) {
                levels.add(new Level(name, type, method, true));
            }
        }
        return levels;
    }

    /**
     * I has a handler; E decides between two interfaces; the endpoint has a service that others can prepare requests of. A class that
     * is no endpoint and prepares what is not clear is reported where it stands, and not here.
     */
    private static boolean isPossible(Form form, List<Level> levels) {
        boolean ofTheEndpoint =
                levels.stream().anyMatch(level -> level.method() == Statement.PREPARES_THAT_OF_THE_ENDPOINT);
        return levels.get(2).declares()
                && levels.get(2).mapped()
                && (form != Form.FORK || levels.get(0).declares())
                && (!ofTheEndpoint || levels.get(0).type().isService())
                && (form == Form.FORK
                        || levels.get(1).method() != Statement.PREPARES_WHAT_IS_CLEAR
                        || levels.get(1).type().isService());
    }

    @Test
    void agreeWithTheCompiler() throws Exception {
        List<Shape> shapes = shapes();
        Path frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        TestCompilation compilation = TestCompilation.in(folder.resolve("portal"), TestCompiler.JAVAC)
                .withClassPath(frameworks)
                .withOptions("-Akuzet.warn=301,304,307", "-parameters", "-Xmaxwarns", "10000");
        TestCompilation bare = TestCompilation.in(folder.resolve("bare"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks);
        for (TestCompilation each : List.of(compilation, bare)) {
            each.withSource(
                    "com/example/Prepared.java",
                    Portal.source(
                            Portal.service(PREPARED, AuthenticationMethod.LOGIN_PASSWORD) + " class Prepared {}"));
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
                String expected = shape.expected();
                String role = role(roles, endpoint);
                assertThat(reported.getOrDefault(shape.number(), role))
                        .as(shape::source)
                        .isEqualTo(expected);
                assertThat(role.equals("unclassified"))
                        .as(shape::source)
                        .isEqualTo(reported.containsKey(shape.number()));
                assertThat(unloaded.doubt(endpoint, endpoint.getMethod("h")).isPresent())
                        .as(shape::source)
                        .isEqualTo(reported.containsKey(shape.number()));
                assertThat(role(unloaded, endpoint)).as(shape::source).isEqualTo(role);
                kinds.add(expected.split(" ", -1)[0]);
            }
        }
        assertThat(kinds).containsExactly("301", "304", "307", "no", "prepares", "sends");
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
