import kz.kuzet.*;

@PublicService(
    code = "209pass_mon",
    name = "Apostille on education documents",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 15,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED,
    messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
class BadNoMessages {}
