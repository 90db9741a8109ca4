package kz.kuzet.processor.testing.codebase;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Controllers and what stands around them, in the shapes that need nothing but the frameworks. A number makes their names. */
final class FrameworkShapes {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final CodeBase base;

    FrameworkShapes(CodeBase base) {
        this.base = base;
    }

    /** Each enters one shape into the code base. */
    List<IntConsumer> all() {
        return List.of(
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
    }

    private void plain(int number) {
        String path = "/plain" + number;
        StringBuilder handlers = new StringBuilder();
        for (String verb : VERBS.subList(0, 1 + number % 5)) {
            String name = verb.toLowerCase(Locale.ROOT) + number;
            handlers.append("    @" + mapping(verb) + "(\"/{id}\")~    public String " + name
                    + "(@PathVariable String id) { return id; }~~");
            base.handler(number, "Plain", verb + " " + path + "/{id} " + name + "(java.lang.String)");
        }
        base.source(
                number,
                "Plain",
                "@RestController~@RequestMapping(\"" + path + "\")~public class Plain" + number
                        + " {~    private final Object service;~~    public Plain" + number
                        + "(Object service) { this.service = service; }~~" + handlers
                        + "    public String helper() { return \"\"; }~}~");
    }

    /** The base is no endpoint: nothing makes it a controller. */
    private void inherited(int number) {
        base.source(
                number,
                "Base",
                "public abstract class Base" + number + " {~    @GetMapping(\"/list\")~"
                        + "    public List<String> list() { return List.of(); }~~    @DeleteMapping(\"/{id}\")~"
                        + "    public void remove(@PathVariable int id) {}~}~");
        base.source(
                number,
                "Inheriting",
                "@RestController~@RequestMapping(\"/in" + number + "\")~class Inheriting" + number + " extends Base"
                        + number + " {~    @PostMapping~    void add(@RequestBody String body) {}~}~");
        base.handler(number, "Inheriting", "GET /in" + number + "/list list()");
        base.handler(number, "Inheriting", "DELETE /in" + number + "/{id} remove(int)");
        base.handler(number, "Inheriting", "POST /in" + number + " add(java.lang.String)");
    }

    /** The mappings are in an interface that the controller implements. */
    private void contract(int number) {
        base.source(
                number,
                "Contract",
                "@RequestMapping(\"/contract" + number + "\")~public interface Contract" + number
                        + " {~"
                        + "    @GetMapping(\"/x\")~"
                        + "    String x();~~"
                        + "    @PutMapping(\"/y\")~"
                        + "    void y(String body);~"
                        + "}~");
        base.source(
                number,
                "Implementing",
                "@RestController~class Implementing" + number + " implements Contract" + number
                        + " {~    @Override~    public String x() { return \"\"; }~~    @Override~"
                        + "    public void y(String body) {}~}~");
        base.handler(number, "Implementing", "GET /contract" + number + "/x x()");
        base.handler(number, "Implementing", "PUT /contract" + number + "/y y(java.lang.String)");
    }

    /** As the generator of OpenAPI writes it: an interface with default methods, a controller, and a delegate of the author. */
    private void generatedDelegate(int number) {
        base.source(
                number,
                "LandApi",
                "public interface LandApi" + number + " {~    default LandApiDelegate" + number
                        + " getDelegate() { return new LandApiDelegate" + number + "() {}; }~~"
                        + "    @RequestMapping(method = RequestMethod.GET, value = \"/land" + number + "/{id}\")~"
                        + "    default String landById(String id) { return getDelegate().landById(id); }~}~");
        base.source(
                number,
                "LandApiDelegate",
                "public interface LandApiDelegate" + number
                        + " {~    default String landById(String id) { return \"\"; }~}~");
        base.source(
                number,
                "LandApiController",
                "@Controller~public class LandApiController" + number
                        + " implements LandApi" + number + " {~    private final LandApiDelegate" + number
                        + " delegate = null;~~"
                        + "    @Override~    public LandApiDelegate" + number
                        + " getDelegate() { return delegate; }~}~");
        base.source(
                number,
                "LandService",
                "class LandService" + number + " implements LandApiDelegate" + number
                        + " {~    @Override~    public String landById(String id) { return id; }~}~");
        base.handler(number, "LandApiController", "GET /land" + number + "/{id} landById(java.lang.String)");
    }

    private void resource(int number) {
        base.source(
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
        base.handler(number, "Resource", "GET /res" + number + " all()");
        base.handler(number, "Resource", "POST /res" + number + "/{id} add(java.lang.String)");
        base.handler(number, "Resource", "* /res" + number + "/sub sub()");
    }

    private void nested(int number) {
        base.source(
                number,
                "Outer",
                "public class Outer" + number + " {~    @RestController~    static class Inner {~"
                        + "        @GetMapping({\"/n" + number + "\", \"/m" + number
                        + "\"})~        void n() {}~    }~~"
                        + "    interface Form {}~}~");
        base.handler(number, "Outer", "$Inner", "GET /n" + number + ", /m" + number + " n()");
    }

    private void composed(int number) {
        base.source(
                number,
                "Composed",
                "@RestController~@RequestMapping(path = \"/c" + number + "\")~class Composed" + number
                        + " {~    @kz.base.house.Fetch~    public String fetch() { return \"\"; }~~"
                        + "    @RequestMapping~    public String any(Map<String, String> form) { return \"\"; }~}~");
        base.handler(number, "Composed", "GET /c" + number + "/fetched fetch()");
        base.handler(number, "Composed", "* /c" + number + " any(java.util.Map)");
    }

    /** The parameter of the handler above is a type variable, so that compilers write bridges. */
    private void generic(int number) {
        base.source(
                number,
                "Crud",
                "public interface Crud" + number + "<T extends Comparable<T>> {~"
                        + "    @PostMapping(\"/save\")~    void save(T entity);~}~");
        base.source(
                number,
                "Saving",
                "@RestController~class Saving" + number + " implements Crud" + number
                        + "<String> {~    @Override~    public void save(String entity) {}~}~");
        base.handler(number, "Saving", "POST /save save(java.lang.String)");
    }

    /** A controller below a controller: both are endpoints. */
    private void overriding(int number) {
        base.source(
                number,
                "Upper",
                "@RestController~@RequestMapping(\"/up" + number + "\")~public class Upper" + number
                        + " {~"
                        + "    @GetMapping(\"/a\")~"
                        + "    public String a() { return \"\"; }~~"
                        + "    @GetMapping(\"/b\")~"
                        + "    public String b() { return \"\"; }~"
                        + "}~");
        base.source(
                number,
                "Lower",
                "@RestController~@RequestMapping(\"/low" + number + "\")~class Lower" + number
                        + " extends Upper" + number + " {~    @Override~    @GetMapping(\"/own\")~"
                        + "    public String a() { return \"\"; }~}~");
        base.handler(number, "Upper", "GET /up" + number + "/a a()");
        base.handler(number, "Upper", "GET /up" + number + "/b b()");
        base.handler(number, "Lower", "GET /low" + number + "/own a()");
        base.handler(number, "Lower", "GET /low" + number + "/b b()");
    }

    /** A client, which calls others, and code that only looks like an endpoint. */
    private void withClient(int number) {
        base.source(
                number,
                "Client",
                "@org.springframework.web.service.annotation.HttpExchange(\"/remote\")~"
                        + "public interface Client" + number + " {~"
                        + "    @org.springframework.web.service.annotation.GetExchange~    String call();~}~");
        base.source(
                number,
                "Listener",
                "class Listener" + number + " {~    @org.springframework.context.event.EventListener~"
                        + "    public void hear(String message) {}~}~");
        base.source(
                number,
                "Page",
                "@Controller~class Page" + number + " {~    private final Client" + number
                        + " client = null;~~    @GetMapping(\"/page" + number
                        + "\")~    String page() { return client.call(); }~"
                        + "~    String getTitle() { return \"\"; }~}~");
        base.handler(number, "Page", "GET /page" + number + " page()");
        base.test(
                number, "@RestController~class Test" + number + " {~    @GetMapping(\"/test\")~    void test() {}~}~");
    }

    private static String mapping(String verb) {
        return verb.charAt(0) + verb.substring(1).toLowerCase(Locale.ROOT) + "Mapping";
    }
}
