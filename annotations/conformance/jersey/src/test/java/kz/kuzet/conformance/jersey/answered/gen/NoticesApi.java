package kz.kuzet.conformance.jersey.answered.gen;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("notices")
public class NoticesApi {

    @GET
    public String notices() {
        return "notices";
    }
}
