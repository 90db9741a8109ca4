package kz.kuzet.conformance.jersey.services;

import static kz.kuzet.Channel.INSTANT_MESSAGE;
import static kz.kuzet.Channel.MOBILE_APPLICATION;
import static kz.kuzet.Channel.PORTAL;
import static kz.kuzet.Channel.SHORT_TEXT_MESSAGE;
import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;

/** One point, over all channels: login and password. */
@Path("login-messages")
@PublicService(
        code = "login_messages",
        name = "LoginOverMessagesService",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE,
        channels = {PORTAL, MOBILE_APPLICATION, INSTANT_MESSAGE, SHORT_TEXT_MESSAGE})
public class LoginOverMessagesService {

    @GET
    @PreparesRequest
    public String form() {
        return "form";
    }

    @POST
    public String send(String request) {
        return "sent: " + request;
    }
}
