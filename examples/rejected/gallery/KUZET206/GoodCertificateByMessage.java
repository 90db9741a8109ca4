import kz.kuzet.*;

@PublicService(
    code = "e_004",
    name = "Certificate of presence or absence of a criminal record",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE,
    channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE},
    messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
class GoodCertificateByMessage {}
