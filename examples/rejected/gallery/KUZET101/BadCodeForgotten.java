import kz.kuzet.*;

@PublicService(
    code = "",
    name = "Certificate of presence or absence of a criminal record",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class BadCodeForgotten {}
