package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.ServiceResult.PERMIT;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** One point, but a permit: the signature. */
@PublicService(
        code = "permit",
        name = "PermitService",
        result = PERMIT,
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class PermitService extends Answering {

    public PermitService() {
        super("forms.Permit");
    }
}
