import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;
import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/3176",
    name = "Attachment to a clinic",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 1,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@ServerEndpoint("/clinic")
public class BadSocket {
    @OnMessage
    public String attachToClinic(String request) {
        return "";
    }
}
