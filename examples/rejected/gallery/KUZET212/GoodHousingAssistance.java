import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/3695",
    name = "Housing assistance",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 6,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
class GoodHousingAssistance {}
