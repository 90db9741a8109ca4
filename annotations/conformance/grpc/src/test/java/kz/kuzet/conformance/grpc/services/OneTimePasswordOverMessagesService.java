package kz.kuzet.conformance.grpc.services;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.Channel.PORTAL;
import static kz.kuzet.Channel.SHORT_TEXT_MESSAGE;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** Two points, over short text messages too, for which the provider states a method. */
@PublicService(
        code = "otp_messages",
        name = "OneTimePasswordOverMessagesService",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE,
        channels = {PORTAL, SHORT_TEXT_MESSAGE},
        messagingMethod = LOGIN_PASSWORD)
public class OneTimePasswordOverMessagesService extends Answering {

    public OneTimePasswordOverMessagesService() {
        super("forms.OneTimePasswordOverMessages");
    }
}
