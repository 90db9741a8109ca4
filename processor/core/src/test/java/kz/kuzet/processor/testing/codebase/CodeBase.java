package kz.kuzet.processor.testing.codebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * A code base of three hundred controllers in the shapes that real ones have. It knows by itself which endpoints and handlers it
 * holds, and with which requests.
 */
public final class CodeBase {

    /** The number of controllers. */
    public static final int SIZE = 300;

    /** The package that all others use. */
    static final String HOUSE = "house";

    /** Stands for a line end in the texts of the shapes. */
    private static final char LINE_END = '~';

    private static final int PACKAGES = 7;
    /** So many controllers follow each other in a package. It shares no factor with the number of shapes: each shape is in most packages. */
    private static final int NEIGHBOURS = 11;

    private static final String IMPORTS = "import java.util.*;~import org.springframework.stereotype.Controller;~"
            + "import org.springframework.web.bind.annotation.*;~~";

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> tests = new LinkedHashMap<>();
    private final Map<String, Set<String>> endpoints = new TreeMap<>();
    private final Set<String> answered = new TreeSet<>();

    private CodeBase() {}

    /** Generates one that needs nothing but the frameworks, always the same. */
    public static CodeBase generated() {
        CodeBase base = new CodeBase();
        base.fill(new FrameworkShapes(base).all());
        return base;
    }

    /** Generates one in which Lombok writes code, modules use each other, and a team has begun to answer for endpoints. */
    public static CodeBase ofModules() {
        CodeBase base = new CodeBase();
        base.fill(Stream.concat(new FrameworkShapes(base).all().stream(), new FurtherShapes(base).all().stream())
                .toList());
        return base;
    }

    private void fill(List<IntConsumer> shapes) {
        source(
                HOUSE,
                "Fetch",
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @RequestMapping(path ="
                        + " \"/fetched\", method = RequestMethod.GET) public @interface Fetch {}");
        for (int number = 0; number < SIZE; number++) {
            shapes.get(number % shapes.size()).accept(number);
        }
    }

    /** The sources by their paths. */
    public Map<String, String> sources() {
        return sources;
    }

    /** The sources of tests, with controllers of their own. */
    public Map<String, String> tests() {
        return tests;
    }

    /** The handlers of each endpoint: {@code GET /a/b name(java.lang.String)}. */
    public Map<String, Set<String>> endpoints() {
        return endpoints;
    }

    /** The endpoints of which something is said. */
    public Set<String> answered() {
        return answered;
    }

    static String packageOf(int number) {
        return "p" + number / NEIGHBOURS % PACKAGES;
    }

    void source(int number, String name, String text) {
        source(packageOf(number), name + number, text);
    }

    void source(String packageName, String name, String text) {
        sources.put("kz/base/" + packageName + "/" + name + ".java", file(packageName, text));
    }

    void test(int number, String text) {
        tests.put("kz/base/" + packageOf(number) + "/Test" + number + ".java", file(packageOf(number), text));
    }

    private static String file(String packageName, String text) {
        return ("package kz.base." + packageName + ";~~" + IMPORTS + text).replace(LINE_END, '\n');
    }

    void handler(int number, String name, String handler) {
        handler(number, name, "", handler);
    }

    void handler(int number, String name, String nested, String handler) {
        endpoints
                .computeIfAbsent("kz.base." + packageOf(number) + "." + name + number + nested, type -> new TreeSet<>())
                .add(handler);
    }

    void answered(String endpoint) {
        answered.add(endpoint);
    }
}
