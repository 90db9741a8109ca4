package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.Channel.INSTANT_MESSAGE;
import static kz.kuzet.Channel.MOBILE_APPLICATION;
import static kz.kuzet.Channel.PORTAL;
import static kz.kuzet.Channel.SHORT_TEXT_MESSAGE;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** One point, over all channels: login and password. */
@PublicService(
        code = "login_messages",
        name = "LoginOverMessagesService",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE,
        channels = {PORTAL, MOBILE_APPLICATION, INSTANT_MESSAGE, SHORT_TEXT_MESSAGE})
public class LoginOverMessagesService extends Answering {

    public LoginOverMessagesService() {
        super("forms.LoginOverMessages");
    }
}
