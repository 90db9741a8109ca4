package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** One point: login and password. */
@PublicService(
        code = "login",
        name = "LoginService",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class LoginService extends Answering {

    public LoginService() {
        super("forms.Login");
    }
}
