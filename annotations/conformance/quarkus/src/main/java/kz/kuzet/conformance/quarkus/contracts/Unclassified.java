package kz.kuzet.conformance.quarkus.contracts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Nobody says anything of it. */
@Path("unclassified")
public class Unclassified {

    @GET
    public String get() {
        return "reached";
    }
}
