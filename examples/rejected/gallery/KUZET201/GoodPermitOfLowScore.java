import kz.kuzet.*;

@PublicService(
    code = "example_permit",
    name = "Permit that is free and at once",
    result = ServiceResult.PERMIT,
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 1,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class GoodPermitOfLowScore {}
