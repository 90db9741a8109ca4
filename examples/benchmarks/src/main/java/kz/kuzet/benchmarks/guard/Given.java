package kz.kuzet.benchmarks.guard;

import java.nio.charset.StandardCharsets;
import kz.kuzet.Channel;
import kz.kuzet.benchmarks.guard.Portal.Session;
import kz.kuzet.benchmarks.guard.Portal.Shown;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a recipient has shown, the same for guards and for the {@code if}. Who is challenged has confirmed too, but another
 * request; for a service that asks for login and password alone they have not logged in. Numbers and digests are equal but not
 * the same objects, as where one comes with the request and the other from a session.
 */
@State(Scope.Thread)
public class Given {

    private static final String RECIPIENT = "950101300244";

    /** What is to be decided. */
    @Param
    public Outcome outcome;

    Evidence login;
    Evidence oneTimePassword;
    Evidence signature;
    Session loginSession;
    Session oneTimePasswordSession;
    Session signatureSession;
    RequestDigest request;

    /** The two decisions that are measured. */
    public enum Outcome {
        /** The request may go on. */
        GRANTED,
        /** The recipient has to show more. */
        CHALLENGED
    }

    /** Shows. */
    @Setup
    public void show() {
        request = digest("request");
        login = outcome == Outcome.GRANTED ? loggedIn() : Evidence.withoutLogin(Channel.PORTAL);
        oneTimePassword = loggedIn().with(confirmation(Factor.ONE_TIME_PASSWORD));
        signature = loggedIn().with(confirmation(Factor.EDS));
        loginSession = new Session(Channel.PORTAL, outcome == Outcome.GRANTED ? recipient() : null);
        oneTimePasswordSession = new Session(Channel.PORTAL, recipient(), shown(Factor.ONE_TIME_PASSWORD));
        signatureSession = new Session(Channel.PORTAL, recipient(), shown(Factor.EDS));
    }

    private static Evidence loggedIn() {
        return Evidence.ofLogin(recipient(), Channel.PORTAL);
    }

    private Confirmation confirmation(Factor factor) {
        return new Confirmation(factor, recipient(), confirmed());
    }

    private Shown shown(Factor factor) {
        return new Shown(factor, recipient(), confirmed());
    }

    private RequestDigest confirmed() {
        return digest(outcome == Outcome.GRANTED ? "request" : "another request");
    }

    private static RecipientId recipient() {
        return RecipientId.of(RECIPIENT);
    }

    private static RequestDigest digest(String request) {
        return RequestDigest.over(request.getBytes(StandardCharsets.UTF_8));
    }
}
