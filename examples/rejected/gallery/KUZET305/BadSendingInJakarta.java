import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import kz.kuzet.PreparesRequest;

@Path("/clinic")
class BadSendingInJakarta {
    @PUT
    @PreparesRequest("gov.kz/services/3176")
    public void attach() {}
}
