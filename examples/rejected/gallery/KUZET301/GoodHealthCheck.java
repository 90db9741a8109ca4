import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.kuzet.NotPublicService;

@Path("/health")
@NotPublicService(reason = "health check for the load balancer")
class GoodHealthCheck {
    @GET
    public String health() {
        return "ok";
    }
}
