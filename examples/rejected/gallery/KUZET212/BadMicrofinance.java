import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/4491",
    name = "Licence for microfinance activity",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 20,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE,
    result = ServiceResult.PERMIT)
class BadMicrofinance {}
