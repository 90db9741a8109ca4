import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/3131",
    name = "Issue or exchange of a driver's licence",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 2,
    termUnit = TermUnit.HOURS,
    fee = Fee.CHARGED)
class BadDriverLicence {}
