import kz.kuzet.*;

@PublicService(
    code = "example_return",
    name = "Return from abroad: school documents and clinic in one application",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE,
    composedOf = {"gov.kz/services/3176", "209pass_mon"})
class BadReturnFromAbroad {}
