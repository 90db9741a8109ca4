package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** Two points: a one-time password, or the signature in its place. */
@PublicService(
        code = "otp",
        name = "OneTimePasswordService",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class OneTimePasswordService extends Answering {

    public OneTimePasswordService() {
        super("forms.OneTimePassword");
    }
}
