package kz.kuzet.conformance.jersey.contracts;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Says the address and nothing else. */
@Path("silent")
public interface Silent {

    @POST
    String send(String request);
}
