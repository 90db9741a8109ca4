import kz.kuzet.*;

@SuppressWarnings("KUZET211") // 30 minutes, as published
@PublicService(
    code = "037pass_mon",
    name = "Queue for and referral to pre-school organisation",
    disclosureRisk = DisclosureRisk.ABSENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 30,
    termUnit = TermUnit.MINUTES,
    fee = Fee.FREE)
class GoodPreSchoolQueue {}
