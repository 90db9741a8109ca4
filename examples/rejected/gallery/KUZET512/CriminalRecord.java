import kz.kuzet.*;

@PublicService(
    code = "e_004",
    name = "Certificate of presence or absence of a criminal record",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class CriminalRecord {}
