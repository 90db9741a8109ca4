import kz.kuzet.*;

@PublicService(
    code = "pass014_mu",
    name = "Registration of the birth of a child",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 2,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE,
    method = AuthenticationMethod.LOGIN_PASSWORD_EDS)
class GoodBirthRegistration {}
