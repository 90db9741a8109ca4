import kz.kuzet.*;

@PublicService(
    code = "example_inquiry",
    name = "Place in the queue for a pre-school organisation",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 1,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE,
    method = AuthenticationMethod.LOGIN_PASSWORD)
class GoodQueueInquiry {}
