import kz.kuzet.*;

@PublicService(
    code = "e_004_apostille",
    name = "Apostilled certificate",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 8,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED)
class GoodOtherService {}
