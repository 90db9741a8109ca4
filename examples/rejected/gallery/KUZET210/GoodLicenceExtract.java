import kz.kuzet.*;

@SuppressWarnings("KUZET210") // the extract only shows a licence that was issued before
@PublicService(
    code = "example_extract",
    name = "Extract from the register of licences",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class GoodLicenceExtract {}
