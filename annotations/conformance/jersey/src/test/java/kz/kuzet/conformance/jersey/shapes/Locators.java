package kz.kuzet.conformance.jersey.shapes;

import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import kz.kuzet.NotPublicService;

/** Sub-resource locators, with every kind of return type. */
@Path("locators")
@NotPublicService(reason = "only locates; what it returns is classified by itself")
public class Locators {

    private static volatile Supplier<Object> found = Object::new;

    /** What {@link #found} returns. */
    public static void find(Supplier<Object> next) {
        found = next;
    }

    @Path("typed")
    public Located typed() {
        return new Located();
    }

    @Path("object")
    public Object object() {
        return new Located();
    }

    @Path("class")
    public Class<Located> byClass() {
        return Located.class;
    }

    @Path("interface")
    public InterfaceService byInterface() {
        return new InterfaceServiceBean();
    }

    @Path("nested")
    public Locators nested() {
        return this;
    }

    @Path("found")
    public Object found() {
        return found.get();
    }
}
