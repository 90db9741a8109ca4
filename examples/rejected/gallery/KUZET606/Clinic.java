import kz.kuzet.*;

@PublicService(
    code = "example_clinic",
    name = "Attachment to a clinic",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class Clinic {}
