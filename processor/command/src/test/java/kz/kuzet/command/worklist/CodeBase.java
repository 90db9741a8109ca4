package kz.kuzet.command.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * A code base of three hundred controllers in the shapes that real ones have. It knows by itself which endpoints and handlers it
 * holds, and with which requests.
 */
public final class CodeBase {

    /** The number of controllers. */
    public static final int SIZE = 300;

    /** Stands for a line end in the texts below. */
    private static final char LINE_END = '~';

    private static final String IMPORTS = "import java.util.*;~import org.springframework.stereotype.Controller;~"
            + "import org.springframework.web.bind.annotation.*;~~";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> tests = new LinkedHashMap<>();
    private final Map<String, Set<String>> endpoints = new TreeMap<>();
    private final List<IntConsumer> shapes = List.of(
            this::plain,
            this::inherited,
            this::contract,
            this::generatedDelegate,
            this::resource,
            this::nested,
            this::composed,
            this::generic,
            this::overriding,
            this::withClient);

    private CodeBase() {}

    /** Generates it, always the same. */
    public static CodeBase generated() {
        CodeBase base = new CodeBase();
        base.source(
                "house",
                "Fetch",
                "@Retention(RetentionPolicy.RUNTIME) @GetMapping(\"/fetched\")" + " public @interface Fetch {}",
                "import java.lang.annotation.*;~");
        for (int number = 0; number < SIZE; number++) {
            base.shapes.get(number % base.shapes.size()).accept(number);
        }
        return base;
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

    private void plain(int number) {
        String path = "/plain" + number;
        StringBuilder handlers = new StringBuilder();
        for (String verb : VERBS.subList(0, 1 + number % 5)) {
            String name = verb.toLowerCase(Locale.ROOT) + number;
            handlers.append("    @" + mapping(verb) + "(\"/{id}\")~    public String " + name
                    + "(@PathVariable String id) { return id; }~~");
            handler(number, "Plain", verb + " " + path + "/{id} " + name + "(java.lang.String)");
        }
        source(
                number,
                "Plain",
                "@RestController~@RequestMapping(\"" + path + "\")~public class Plain" + number
                        + " {~    private final Object service;~~    public Plain" + number
                        + "(Object service) { this.service = service; }~~" + handlers
                        + "    public String helper() { return \"\"; }~}~");
    }

    /** The base is no endpoint: nothing makes it a controller. */
    private void inherited(int number) {
        source(
                number,
                "Base",
                "public abstract class Base" + number + " {~    @GetMapping(\"/list\")~"
                        + "    public List<String> list() { return List.of(); }~~    @DeleteMapping(\"/{id}\")~"
                        + "    public void remove(@PathVariable int id) {}~}~");
        source(
                number,
                "Inheriting",
                "@RestController~@RequestMapping(\"/in" + number + "\")~class Inheriting" + number + " extends Base"
                        + number + " {~    @PostMapping~    void add(@RequestBody String body) {}~}~");
        handler(number, "Inheriting", "GET /in" + number + "/list list()");
        handler(number, "Inheriting", "DELETE /in" + number + "/{id} remove(int)");
        handler(number, "Inheriting", "POST /in" + number + " add(java.lang.String)");
    }

    /** The mappings are in an interface that the controller implements. */
    private void contract(int number) {
        source(
                number,
                "Contract",
                "@RequestMapping(\"/contract" + number + "\")~public interface Contract" + number
                        + " {~"
                        + "    @GetMapping(\"/x\")~"
                        + "    String x();~~"
                        + "    @PutMapping(\"/y\")~"
                        + "    void y(String body);~"
                        + "}~");
        source(
                number,
                "Implementing",
                "@RestController~class Implementing" + number + " implements Contract" + number
                        + " {~    @Override~    public String x() { return \"\"; }~~    @Override~"
                        + "    public void y(String body) {}~}~");
        handler(number, "Implementing", "GET /contract" + number + "/x x()");
        handler(number, "Implementing", "PUT /contract" + number + "/y y(java.lang.String)");
    }

    /** As the generator of OpenAPI writes it: an interface with default methods, a controller, and a delegate of the author. */
    private void generatedDelegate(int number) {
        source(
                number,
                "LandApi",
                "public interface LandApi" + number + " {~    default LandApiDelegate" + number
                        + " getDelegate() { return new LandApiDelegate" + number + "() {}; }~~"
                        + "    @RequestMapping(method = RequestMethod.GET, value = \"/land" + number + "/{id}\")~"
                        + "    default String landById(String id) { return getDelegate().landById(id); }~}~");
        source(
                number,
                "LandApiDelegate",
                "public interface LandApiDelegate" + number
                        + " {~    default String landById(String id) { return \"\"; }~}~");
        source(
                number,
                "LandApiController",
                "@Controller~public class LandApiController" + number
                        + " implements LandApi" + number + " {~    private final LandApiDelegate" + number
                        + " delegate = null;~~"
                        + "    @Override~    public LandApiDelegate" + number
                        + " getDelegate() { return delegate; }~}~");
        source(
                number,
                "LandService",
                "class LandService" + number + " implements LandApiDelegate" + number
                        + " {~    @Override~    public String landById(String id) { return id; }~}~");
        handler(number, "LandApiController", "GET /land" + number + "/{id} landById(java.lang.String)");
    }

    private void resource(int number) {
        source(
                number,
                "Resource",
                "@jakarta.ws.rs.Path(\"res" + number + "\")~public class Resource" + number
                        + " {~"
                        + "    @jakarta.ws.rs.GET~"
                        + "    public String all() { return \"\"; }~~"
                        + "    @jakarta.ws.rs.POST~"
                        + "    @jakarta.ws.rs.Path(\"{id}\")~"
                        + "    public void add(String id) {}~~"
                        + "    @jakarta.ws.rs.Path(\"sub\")~"
                        + "    public Object sub() { return null; }~"
                        + "}~");
        handler(number, "Resource", "GET /res" + number + " all()");
        handler(number, "Resource", "POST /res" + number + "/{id} add(java.lang.String)");
        handler(number, "Resource", "* /res" + number + "/sub sub()");
    }

    private void nested(int number) {
        source(
                number,
                "Outer",
                "public class Outer" + number + " {~    @RestController~    static class Inner {~"
                        + "        @GetMapping({\"/n" + number + "\", \"/m" + number
                        + "\"})~        void n() {}~    }~~"
                        + "    interface Form {}~}~");
        handler(number, "Outer", "$Inner", "GET /n" + number + ", /m" + number + " n()");
    }

    private void composed(int number) {
        source(
                number,
                "Composed",
                "@RestController~@RequestMapping(path = \"/c" + number + "\")~class Composed" + number
                        + " {~    @kz.base.house.Fetch~    public String fetch() { return \"\"; }~~"
                        + "    @RequestMapping~    public String any(Map<String, String> form) { return \"\"; }~}~");
        handler(number, "Composed", "GET /c" + number + "/fetched fetch()");
        handler(number, "Composed", "* /c" + number + " any(java.util.Map)");
    }

    /** The parameter of the handler above is a type variable, so that compilers write bridges. */
    private void generic(int number) {
        source(
                number,
                "Crud",
                "public interface Crud" + number + "<T extends Comparable<T>> {~"
                        + "    @PostMapping(\"/save\")~    void save(T entity);~}~");
        source(
                number,
                "Saving",
                "@RestController~class Saving" + number + " implements Crud" + number
                        + "<String> {~    @Override~    public void save(String entity) {}~}~");
        handler(number, "Saving", "POST /save save(java.lang.String)");
    }

    /** A controller below a controller: both are endpoints. */
    private void overriding(int number) {
        source(
                number,
                "Upper",
                "@RestController~@RequestMapping(\"/up" + number + "\")~public class Upper" + number
                        + " {~"
                        + "    @GetMapping(\"/a\")~"
                        + "    public String a() { return \"\"; }~~"
                        + "    @GetMapping(\"/b\")~"
                        + "    public String b() { return \"\"; }~"
                        + "}~");
        source(
                number,
                "Lower",
                "@RestController~@RequestMapping(\"/low" + number + "\")~class Lower" + number
                        + " extends Upper" + number + " {~    @Override~    @GetMapping(\"/own\")~"
                        + "    public String a() { return \"\"; }~}~");
        handler(number, "Upper", "GET /up" + number + "/a a()");
        handler(number, "Upper", "GET /up" + number + "/b b()");
        handler(number, "Lower", "GET /low" + number + "/own a()");
        handler(number, "Lower", "GET /low" + number + "/b b()");
    }

    /** A client, which calls others, and code that only looks like an endpoint. */
    private void withClient(int number) {
        source(
                number,
                "Client",
                "@org.springframework.web.service.annotation.HttpExchange(\"/remote\")~"
                        + "public interface Client" + number + " {~"
                        + "    @org.springframework.web.service.annotation.GetExchange~    String call();~}~");
        source(
                number,
                "Listener",
                "class Listener" + number + " {~    @org.springframework.jms.annotation.JmsListener(destination ="
                        + " \"in\")~    void hear(String message) {}~}~");
        source(
                number,
                "Page",
                "@Controller~class Page" + number + " {~    private final Client" + number
                        + " client = null;~~    @GetMapping(\"/page" + number
                        + "\")~    String page() { return client.call(); }~"
                        + "~    String getTitle() { return \"\"; }~}~");
        handler(number, "Page", "GET /page" + number + " page()");
        tests.put(
                "kz/base/p" + number % 7 + "/Test" + number + ".java",
                ("package kz.base.p" + number % 7 + ";~" + IMPORTS + "@RestController~class Test" + number
                                + " {~    @GetMapping(\"/test\")~    void test() {}~}~")
                        .replace(LINE_END, '\n'));
    }

    private static String mapping(String verb) {
        return verb.charAt(0) + verb.substring(1).toLowerCase(Locale.ROOT) + "Mapping";
    }

    private void source(int number, String name, String text) {
        source("p" + number % 7, name + number, text, IMPORTS);
    }

    private void source(String packageName, String name, String text, String imports) {
        String own = imports.equals(IMPORTS) ? IMPORTS : imports + IMPORTS;
        sources.put(
                "kz/base/" + packageName + "/" + name + ".java",
                ("package kz.base." + packageName + ";~~" + own + text).replace(LINE_END, '\n'));
    }

    private void handler(int number, String name, String handler) {
        handler(number, name, "", handler);
    }

    private void handler(int number, String name, String nested, String handler) {
        endpoints
                .computeIfAbsent("kz.base.p" + number % 7 + "." + name + number + nested, type -> new TreeSet<>())
                .add(handler);
    }
}
