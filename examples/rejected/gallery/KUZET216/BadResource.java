import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import kz.kuzet.*;

@Path("/subscription")
class BadResource {
    @DELETE
    @PublicService(
        code = "example_subscription",
        name = "End of a subscription to notices",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
    public void end() {}
}
