package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** Four points: the signature. */
@PublicService(
        code = "eds",
        name = "SignatureService",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class SignatureService extends Answering {

    public SignatureService() {
        super("forms.Signature");
    }
}
