package kz.gov.example.permits;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/permits")
public class PermitResource {

    @GET
    @Path("{number}")
    public String permit(@PathParam("number") String number) {
        return number;
    }
}
