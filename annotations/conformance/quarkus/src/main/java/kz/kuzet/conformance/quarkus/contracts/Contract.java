package kz.kuzet.conformance.quarkus.contracts;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The address of a service, and nothing of how it is classified. */
@Path("by-contract")
public interface Contract {

    @POST
    String send(String body);
}
