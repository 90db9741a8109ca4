package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** Two points, but the provider asks for the signature alone. */
@PublicService(
        code = "pinned",
        name = "PinnedToSignatureService",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE,
        method = LOGIN_PASSWORD_EDS)
public class PinnedToSignatureService extends Answering {

    public PinnedToSignatureService() {
        super("forms.PinnedToSignature");
    }
}
