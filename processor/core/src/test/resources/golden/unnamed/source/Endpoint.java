import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_070",
        name = "Service of a class without a package",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 30,
        termUnit = TermUnit.CALENDAR_DAYS,
        fee = Fee.CHARGED)
class Endpoint {}
