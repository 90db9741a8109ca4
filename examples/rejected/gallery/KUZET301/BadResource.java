import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/births")
class BadResource {
    @POST
    public void register() {}
}
