import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/4491",
    name = "Licence for microfinance activity",
    result = ServiceResult.PERMIT,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 30,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED)
class GoodMicrofinanceLicence {}
