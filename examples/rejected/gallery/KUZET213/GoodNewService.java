import kz.kuzet.*;

@SuppressWarnings("KUZET213") // goes to the authorized body with the register of January
@PublicService(
    code = "example_new",
    name = "Extract from the land register",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class GoodNewService {}
