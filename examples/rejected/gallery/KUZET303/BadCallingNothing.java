import kz.kuzet.*;

@PublicService(
    code = "00402014",
    name = "Allowance to large families",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 7,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
class BadCallingNothing {
    @CallsGuard
    void receive() {}
}
