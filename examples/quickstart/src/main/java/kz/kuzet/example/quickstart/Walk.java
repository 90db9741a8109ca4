package kz.kuzet.example.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.kuzet.Channel;
import kz.kuzet.example.quickstart.services.BirthRegistrationGuard;
import kz.kuzet.example.quickstart.services.CertificateWithApostilleGuard;
import kz.kuzet.example.quickstart.services.CriminalRecordCertificateGuard;
import kz.kuzet.example.quickstart.services.DocumentApostilleGuard;
import kz.kuzet.example.quickstart.services.HousingAssistanceGuard;
import kz.kuzet.example.quickstart.services.PreSchoolQueueGuard;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;

/** One recipient, from nothing to a signature. */
final class Walk {

    /** A made-up individual: born on 1 January 2000, with the right control digit. */
    private static final RecipientId RECIPIENT = RecipientId.of("000101500011");

    private final PrintStream out;

    Walk(PrintStream out) {
        this.out = out;
    }

    void run() {
        Evidence nothing = Evidence.withoutLogin(Channel.PORTAL);
        Evidence login = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);

        title("Certificate of a criminal record: one-time password");
        RequestDigest certificate = formed("criminal record certificate of 000101500011");
        step("nothing shown", CriminalRecordCertificateGuard.GUARD.decide(nothing, certificate));
        step("logged in, selects the service", CriminalRecordCertificateGuard.GUARD.decideToPrepare(login));
        Decision challenge = CriminalRecordCertificateGuard.GUARD.decide(login, certificate);
        step("logged in, sends the request", challenge);
        printHttp(challenge, certificate);
        Evidence oneTimePassword = login.with(confirmation(Factor.ONE_TIME_PASSWORD, certificate));
        step("one-time password entered", CriminalRecordCertificateGuard.GUARD.decide(oneTimePassword, certificate));

        title("Registration of a birth: electronic digital signature");
        RequestDigest birth = formed("birth of a child of 000101500011, 21 November 2026");
        step(
                "one-time password entered",
                BirthRegistrationGuard.GUARD.decide(login.with(confirmation(Factor.ONE_TIME_PASSWORD, birth)), birth));
        step(
                "another request signed",
                BirthRegistrationGuard.GUARD.decide(login.with(confirmation(Factor.EDS, certificate)), birth));
        step(
                "this request signed",
                BirthRegistrationGuard.GUARD.decide(login.with(confirmation(Factor.EDS, birth)), birth));

        title("Certificate with apostille: one signature for a composite service");
        RequestDigest both = formed("certificate with apostille for 000101500011");
        Decision composite =
                CertificateWithApostilleGuard.GUARD.decide(login.with(confirmation(Factor.EDS, both)), both);
        step("request signed", composite);
        if (composite instanceof Decision.Granted granted) {
            step("its certificate", CriminalRecordCertificateGuard.GUARD.decideAsComponent(granted));
            step("its apostille", DocumentApostilleGuard.GUARD.decideAsComponent(granted));
            step("another service", HousingAssistanceGuard.GUARD.decideAsComponent(granted));
        }

        title("Short text messages: no one-time password");
        Evidence message = Evidence.ofLogin(RECIPIENT, Channel.SHORT_TEXT_MESSAGE);
        step("pre-school queue", PreSchoolQueueGuard.GUARD.decide(message, formed("queue, by SMS")));
        step("registration of a birth", BirthRegistrationGuard.GUARD.decide(message, birth));
    }

    private void title(String title) {
        out.printf("%n%s%n", title);
    }

    private void step(String what, Decision decision) {
        out.printf("  %-30s %s%n", what, Words.of(decision));
    }

    private void printHttp(Decision decision, RequestDigest request) {
        decision.problemResponse(request, Locale.ENGLISH).ifPresent(answer -> {
            out.printf("    over HTTP that is a %d with%n", answer.status());
            answer.wwwAuthenticate().ifPresent(challenge -> out.printf("    WWW-Authenticate: %s%n", challenge));
        });
    }

    private static Confirmation confirmation(Factor factor, RequestDigest request) {
        return new Confirmation(factor, RECIPIENT, request);
    }

    private static RequestDigest formed(String request) {
        return RequestDigest.over(request.getBytes(StandardCharsets.UTF_8));
    }
}
