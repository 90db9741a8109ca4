package kz.kuzet.processor.testing.codebase;

import java.util.List;
import java.util.function.IntConsumer;

/** Shapes that need Lombok, another module, or a Kuzet that is there already. */
final class FurtherShapes {

    private final CodeBase base;

    FurtherShapes(CodeBase base) {
        this.base = base;
    }

    /** Each enters one shape into the code base. */
    List<IntConsumer> all() {
        return List.of(this::withLombok, this::inheritedFromAnotherModule, this::answeredFor, this::restClient);
    }

    /** Without Lombok neither its constructor nor the method that it calls would be there. */
    private void withLombok(int number) {
        base.source(
                number,
                "Settings",
                "@lombok.Data~public class Settings" + number + " {~    private String title = \"land\";~}~");
        base.source(
                number,
                "Titles",
                "@RestController~@lombok.RequiredArgsConstructor~@RequestMapping(\"/titles" + number
                        + "\")~public class Titles" + number + " {~    private final Settings" + number
                        + " settings;~~    @GetMapping~    public String title() { return settings.getTitle(); }~~   "
                        + " @PutMapping~    public void rename(@RequestBody String title) { settings.setTitle(title);"
                        + " }~~    static Titles" + number + " usual() { return new Titles" + number
                        + "(new Settings" + number + "()); }~}~");
        base.handler(number, "Titles", "GET /titles" + number + " title()");
        base.handler(number, "Titles", "PUT /titles" + number + " rename(java.lang.String)");
    }

    private void inheritedFromAnotherModule(int number) {
        base.source(
                CodeBase.HOUSE,
                "HouseBase" + number,
                "public abstract class HouseBase" + number + "<T> {~    @GetMapping(\"/{key}\")~"
                        + "    public T read(@PathVariable String key) { return null; }~}~");
        base.source(
                number,
                "Housed",
                "@RestController~@RequestMapping(\"/housed" + number + "\")~class Housed" + number
                        + " extends kz.base.house.HouseBase" + number
                        + "<String> {~    @PatchMapping~    void change(@RequestBody Map<String, String> form) {}~}~");
        base.handler(number, "Housed", "GET /housed" + number + "/{key} read(java.lang.String)");
        base.handler(number, "Housed", "PATCH /housed" + number + " change(java.util.Map)");
    }

    /** The controller is generated, and its delegate speaks for it. */
    private void answeredFor(int number) {
        String packageName = "kz.base." + CodeBase.packageOf(number);
        base.source(
                number,
                "DeedApiDelegate",
                "public interface DeedApiDelegate" + number
                        + " {~    default String deedById(String id) { return \"\"; }~}~");
        base.source(
                number,
                "DeedApiController",
                "@Controller~@RequestMapping(\"/deeds" + number + "\")~public class DeedApiController" + number
                        + " {~    private final DeedApiDelegate" + number + " delegate = new Deeds" + number
                        + "();~~    @GetMapping(\"/{id}\")~    public String deedById(String id) {"
                        + " return delegate.deedById(id); }~}~");
        base.source(
                number,
                "Deeds",
                "@kz.kuzet.NotPublicService(reason = \"other bodies alone call it\")~@kz.kuzet.AnswersFor(\""
                        + packageName + ".DeedApiController" + number + "\")~class Deeds" + number
                        + " implements DeedApiDelegate" + number
                        + " {~    @Override~    public String deedById(String id) { return id; }~}~");
        base.handler(number, "DeedApiController", "GET /deeds" + number + "/{id} deedById(java.lang.String)");
        base.answered(packageName + ".DeedApiController" + number);
    }

    /** The interface of a service elsewhere, in the form of a resource, and code that calls it. */
    private void restClient(int number) {
        base.source(
                number,
                "Registry",
                "@jakarta.ws.rs.Path(\"registry\")~public interface Registry" + number
                        + " {~    @jakarta.ws.rs.GET~    String entry();~}~");
        base.source(
                number,
                "Entries",
                "@jakarta.ws.rs.Path(\"entries" + number + "\")~public class Entries" + number
                        + " {~    private Registry" + number + " registry;~~    @jakarta.ws.rs.GET~"
                        + "    public String entry() { return registry.entry(); }~}~");
        base.handler(number, "Entries", "GET /entries" + number + " entry()");
    }
}
