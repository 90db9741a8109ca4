import kz.kuzet.*;

@PublicService(
    code = "037pass_mon",
    name = "Queue for and referral to pre-school organisation",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 20,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE,
    method = AuthenticationMethod.LOGIN_PASSWORD_EDS)
class BadQueue {}
