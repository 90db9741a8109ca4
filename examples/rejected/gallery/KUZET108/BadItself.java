import kz.kuzet.*;

@PublicService(
    code = "example_itself",
    name = "Criminal record certificate with apostille (one application)",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 8,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED,
    composedOf = {"e_004", "example_itself"})
class BadItself {}
