import kz.kuzet.*;

class BadCycle {
    @PublicService(
        code = "example_first",
        name = "Criminal record certificate with apostille (one application)",
        result = ServiceResult.CERTIFICATE,
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 8,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED,
        composedOf = {"e_004", "example_second"})
    static class First {}

    @PublicService(
        code = "example_second",
        name = "Criminal record certificate with apostille (one application)",
        result = ServiceResult.CERTIFICATE,
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 8,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED,
        composedOf = {"apostille", "example_first"})
    static class Second {}
}
