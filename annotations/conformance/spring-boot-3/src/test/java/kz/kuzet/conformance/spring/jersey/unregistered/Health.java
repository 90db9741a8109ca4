package kz.kuzet.conformance.spring.jersey.unregistered;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.kuzet.NotPublicService;

/** The only resource that is registered. */
@Path("/health")
@NotPublicService(reason = "Says that it lives")
public class Health {

    @GET
    public String health() {
        return "health";
    }
}
