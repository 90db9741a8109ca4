package kz.kuzet.conformance.jersey.answered.gen;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** A generated resource that asks a service. */
@Path("land")
public class LandApi {

    private final LandApiService service = LandApiServiceFactory.service();

    @POST
    public String transfer(String form) {
        return service.transfer(form);
    }

    @GET
    @Path("plot")
    public String plot() {
        return service.plot();
    }

    @GET
    @Path("version")
    public String version() {
        return "1";
    }
}
