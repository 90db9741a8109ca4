package kz.kuzet.conformance.quarkus.old;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Not classified yet: the baseline lists it. */
@Path("old/plain")
public class Plain {

    @POST
    public String send(String body) {
        return "sent: " + body;
    }
}
