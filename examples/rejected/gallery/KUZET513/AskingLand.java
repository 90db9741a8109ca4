import jakarta.websocket.server.ServerEndpoint;
import kz.kuzet.*;
import kz.kuzet.guard.*;

@PublicService(
    code = "example_land_extract",
    name = "Extract from the land register",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
@CallsGuard
@ServerEndpoint("/land")
class AskingLand {
    String extract(Evidence evidence, RequestDigest request) {
        return AskingLandGuard.GUARD.decide(evidence, request) instanceof Decision.Granted ? "provided" : "refused";
    }
}
