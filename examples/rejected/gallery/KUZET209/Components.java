import kz.kuzet.*;

@PublicService(
    code = "gov.kz/services/3176",
    name = "Attachment to a primary health care organisation",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 1,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
class ClinicAttachment {}

@PublicService(
    code = "209pass_mon",
    name = "Apostille on education documents",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 15,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED)
class EducationApostille {}
