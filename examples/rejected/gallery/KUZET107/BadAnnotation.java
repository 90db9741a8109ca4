import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/3176",
    name = "Attachment to a primary health care organisation",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 1,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
@interface BadAnnotation {}
