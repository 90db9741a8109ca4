import kz.kuzet.*;

@PublicService(
    code = "00402014",
    name = "Allowance to large families, \"Altyn alka\" pendant included",
    disclosureRisk = DisclosureRisk.PRESENT,
    databaseChange = DatabaseChange.CHANGED,
    term = 7,
    termUnit = TermUnit.WORKING_DAYS,
    fee = Fee.FREE)
class GoodNameWithQuotes {}
