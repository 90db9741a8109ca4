package kz.kuzet.conformance.quarkus.shapes;

import jakarta.ws.rs.Path;
import kz.kuzet.NotPublicService;

/** Leads to objects of different classes behind one return type. */
@Path("located")
@NotPublicService(reason = "Only locates")
public class Locators {

    @Path("said")
    public Object said() {
        return new Located();
    }

    @Path("below")
    public Located below() {
        return new LocatedBelow();
    }
}
