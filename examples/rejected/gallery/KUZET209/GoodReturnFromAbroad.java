import kz.kuzet.*;

@PublicService(
    code = "example_return",
    name = "Return from abroad: school documents and clinic in one application",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 15,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED,
    composedOf = {"gov.kz/services/3176", "209pass_mon"})
class GoodReturnFromAbroad {}
