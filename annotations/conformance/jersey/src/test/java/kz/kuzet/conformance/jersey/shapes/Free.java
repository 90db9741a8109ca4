package kz.kuzet.conformance.jersey.shapes;

import jakarta.ws.rs.GET;
import kz.kuzet.NotPublicService;

/** A sub-resource that says it is no service. */
@NotPublicService(reason = "an example")
public class Free {

    @GET
    public String get() {
        return Calls.note("free");
    }
}
