import kz.kuzet.*;

class BadOverloads {
    @PublicService(
        code = "gov.kz/services/3695",
        name = "Housing assistance",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 6,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
    void apply(String iin) {}

    @PublicService(
        code = "00402014",
        name = "Allowance to large families",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 7,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
    void apply(int familySize) {}
}
