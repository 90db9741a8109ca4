package kz.kuzet.benchmarks.guard;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** A service for each method. Their guards are generated as anybody's are. */
final class Services {

    private Services() {}

    /** Total 1. */
    @PublicService(
            code = "login",
            name = "Service by login and password",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static final class ByLoginPassword {}

    /** Total 2. */
    @PublicService(
            code = "otp",
            name = "Service by one-time password",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static final class ByOneTimePassword {}

    /** Total 4. */
    @PublicService(
            code = "eds",
            name = "Service by signature",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static final class BySignature {}
}
