package kz.kuzet.example.portal.confirmation;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.NotPublicService;
import kz.kuzet.example.portal.otp.ConsumeResult;
import kz.kuzet.example.portal.otp.IssueResult;
import kz.kuzet.example.portal.otp.OneTimePasswordScope;
import kz.kuzet.example.portal.otp.OneTimePasswords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a one-time password for a request, and takes the one that is entered. */
@Controller
@NotPublicService(reason = "Collects a confirmation of a formed request; only the guard of the service lets it be sent")
class OneTimePasswordController {

    private final OwnRequests own;
    private final OneTimePasswords passwords;
    private final Confirmations confirmations;
    private final Clock clock;

    OneTimePasswordController(OwnRequests own, OneTimePasswords passwords, Confirmations confirmations, Clock clock) {
        this.own = own;
        this.passwords = passwords;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @PostMapping("/requests/{id}/one-time-password")
    String issue(@PathVariable("id") UUID id, HttpSession session, Locale language, RedirectAttributes next) {
        OwnRequests.Own found = find(id);
        IssueResult result =
                passwords.issue(scope(found, session), found.account().phone(), language);
        if (result instanceof IssueResult.Sent sent) {
            Notice.good("otp.sent", minutes(sent.validUntil())).to(next);
        } else if (result instanceof IssueResult.TooSoon tooSoon) {
            Notice.bad("otp.too-soon", minutes(tooSoon.resendAfter())).to(next);
        } else {
            Notice.bad("otp.not-delivered").to(next);
        }
        return "redirect:/requests/" + id;
    }

    @PostMapping("/requests/{id}/one-time-password/entered")
    String enter(
            @PathVariable("id") UUID id,
            @RequestParam("password") String entered,
            HttpSession session,
            RedirectAttributes next) {
        OwnRequests.Own found = find(id);
        ConsumeResult result = passwords.consume(scope(found, session), entered.strip());
        if (result instanceof ConsumeResult.Accepted) {
            confirmations.addOneTimePassword(found.request(), session.getId());
            Notice.good("otp.accepted").to(next);
        } else if (result instanceof ConsumeResult.Wrong wrong) {
            Notice.bad("otp.wrong", wrong.attemptsLeft()).to(next);
        } else if (result instanceof ConsumeResult.Expired) {
            Notice.bad("otp.expired").to(next);
        } else if (result instanceof ConsumeResult.NoAttemptsLeft) {
            Notice.bad("otp.no-attempts-left").to(next);
        } else {
            Notice.bad("otp.none-issued").to(next);
        }
        return "redirect:/requests/" + id;
    }

    private OwnRequests.Own find(UUID id) {
        OwnRequests.Own found = own.findFormed(id);
        if (found.service().descriptor().method() != AuthenticationMethod.LOGIN_PASSWORD_OTP) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private static OneTimePasswordScope scope(OwnRequests.Own found, HttpSession session) {
        return new OneTimePasswordScope(
                found.account().iin(),
                session.getId(),
                found.service().code(),
                found.request().digest());
    }

    private long minutes(Instant until) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
    }
}
