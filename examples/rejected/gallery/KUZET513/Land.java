import jakarta.websocket.server.ServerEndpoint;
import kz.kuzet.*;

@PublicService(
    code = "example_land_extract",
    name = "Extract from the land register",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
@ServerEndpoint("/land")
class Land {}
