import kz.kuzet.*;

@PublicService(
    code = "e_004",
    name = "Certificate of presence or absence of a criminal record",
    result = ServiceResult.CERTIFICATE,
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 10,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class CriminalRecordCertificate {}

@PublicService(
    code = "apostille",
    name = "Apostille of an official document",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.UNCHANGED,
    term = 8,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.CHARGED)
class Apostille {}
