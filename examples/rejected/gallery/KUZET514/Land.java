import jakarta.servlet.annotation.WebServlet;
import kz.kuzet.*;

@PublicService(
    code = "example_land_extract",
    name = "Extract from the land register",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
@CallsGuard
@WebServlet("/land")
class Land {
    String extract() {
        return "provided to anybody";
    }
}
