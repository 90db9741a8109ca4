package kz.kuzet.conformance.quarkus.shapes;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.quarkus.Threads;

/** Over messages nothing is confirmed, so the body is not read before the decision. */
@Path("messaged")
@PublicService(
        code = "messaged",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE,
        channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE},
        messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
public class Messaged {

    @POST
    @Path("text")
    @NonBlocking
    public String text(String body) {
        return Threads.kind() + ": " + body;
    }

    @POST
    @Path("form")
    @NonBlocking
    public String form(@FormParam("a") String a) {
        return Threads.kind() + ": " + a;
    }
}
