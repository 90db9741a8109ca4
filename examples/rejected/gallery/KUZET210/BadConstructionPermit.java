import kz.kuzet.*;

@PublicService(
    code = "example_permit",
    name = "Құрылыс салуға рұқсат беру",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 6,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
class BadConstructionPermit {}
