import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;
import kz.kuzet.*;
import kz.kuzet.guard.*;

@PublicService(
    code = "gov.kz/services/3176",
    name = "Attachment to a clinic",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 1,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@CallsGuard
@ServerEndpoint("/clinic")
public class GoodCallsGuard {
    @OnMessage
    public String attachToClinic(RecipientId recipient, byte[] request) {
        Evidence evidence = Evidence.ofLogin(recipient, Channel.PORTAL);
        Decision decision = GoodCallsGuardGuard.GUARD.decide(evidence, RequestDigest.over(request));
        return decision instanceof Decision.Granted ? "attached" : "refused";
    }
}
