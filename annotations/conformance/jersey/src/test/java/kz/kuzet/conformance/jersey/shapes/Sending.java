package kz.kuzet.conformance.jersey.shapes;

import jakarta.ws.rs.POST;
import kz.kuzet.NotPublicService;

/** Declares a handler for others to inherit. By itself it is no service. */
@NotPublicService(reason = "an abstract class that is no resource")
public abstract class Sending {

    @POST
    public String send(String request) {
        return Calls.note("inherited");
    }
}
