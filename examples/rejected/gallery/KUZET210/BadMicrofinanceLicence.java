import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/4491",
    name = "Выдача лицензии на осуществление микрофинансовой деятельности",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 30,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED)
class BadMicrofinanceLicence {}
