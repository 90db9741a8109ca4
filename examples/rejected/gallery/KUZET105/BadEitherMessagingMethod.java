import kz.kuzet.*;

@PublicService(
    code = "example_record_by_message",
    name = "Certificate of presence or absence of a criminal record",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE,
    channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE},
    messagingMethod = {AuthenticationMethod.LOGIN_PASSWORD, AuthenticationMethod.LOGIN_PASSWORD_OTP})
class BadEitherMessagingMethod {}
