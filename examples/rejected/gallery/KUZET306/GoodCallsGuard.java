import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;
import java.nio.charset.StandardCharsets;
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
    private final RecipientId recipient;

    public GoodCallsGuard(RecipientId recipient) {
        this.recipient = recipient;
    }

    @OnMessage
    public String attachToClinic(String request) {
        Evidence evidence = Evidence.ofLogin(recipient, Channel.PORTAL);
        RequestDigest digest = RequestDigest.over(request.getBytes(StandardCharsets.UTF_8));
        Decision decision = GoodCallsGuardGuard.GUARD.decide(evidence, digest);
        return decision instanceof Decision.Granted ? "attached" : "refused";
    }
}
