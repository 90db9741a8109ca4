package kz.kuzet.example.portal.message;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import kz.kuzet.Channel;
import kz.kuzet.NotPublicService;
import kz.kuzet.example.portal.catalogue.Catalogue;
import kz.kuzet.example.portal.recipient.Account;
import kz.kuzet.example.portal.recipient.Accounts;
import kz.kuzet.example.portal.recipient.PasswordCheck;
import kz.kuzet.example.portal.request.FilledForm;
import kz.kuzet.example.portal.request.FormedRequest;
import kz.kuzet.example.portal.request.FormedRequests;
import kz.kuzet.example.portal.service.OfferedService;
import kz.kuzet.example.portal.service.Sending;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Provides services over short text messages, for those that are offered there. No one-time password applies over messages
 * (Appendix 1, para 1): login and password come in the message, and the phone must be that of the account. The guard of the
 * service decides, as it does on the pages.
 */
@RestController
@NotPublicService(reason = "Passes a message on to the guard of the service that the message names")
class MessageController {

    private static final int LONGEST_MESSAGE = 64 * 1024;

    private final JsonMapper json;
    private final PasswordCheck passwords;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final ServiceGuards guards;
    private final FormedRequests requests;
    private final Sending sending;

    MessageController(
            JsonMapper json,
            PasswordCheck passwords,
            Accounts accounts,
            Catalogue catalogue,
            ServiceGuards guards,
            FormedRequests requests,
            Sending sending) {
        this.json = json;
        this.passwords = passwords;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.guards = guards;
        this.requests = requests;
        this.sending = sending;
    }

    @PostMapping("/gateway/messages")
    ResponseEntity<?> receive(HttpServletRequest request, Locale language) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_MESSAGE + 1);
        if (body.length > LONGEST_MESSAGE) {
            return MessageAnswer.problem(HttpStatus.CONTENT_TOO_LARGE, "message-too-large");
        }
        Optional<IncomingMessage> message = IncomingMessage.read(json, body);
        if (message.isEmpty()) {
            return MessageAnswer.problem(HttpStatus.BAD_REQUEST, "message-unreadable");
        }
        return receive(message.get(), language);
    }

    private ResponseEntity<?> receive(IncomingMessage message, Locale language) {
        Optional<Account> account = logIn(message);
        if (account.isEmpty()) {
            return MessageAnswer.problem(HttpStatus.UNAUTHORIZED, "log-in-refused");
        }
        Optional<OfferedService> service = catalogue.byCode(message.serviceCode());
        Optional<ServiceGuard> guard = guards.forCode(message.serviceCode());
        if (service.isEmpty() || guard.isEmpty()) {
            return MessageAnswer.problem(HttpStatus.NOT_FOUND, "no-such-service");
        }
        Evidence evidence = Evidence.ofLogin(account.get().iin(), Channel.SHORT_TEXT_MESSAGE);
        Decision preparing = guard.get().decideToPrepare(evidence);
        if (!(preparing instanceof Decision.Granted)) {
            return refused(preparing, null, language);
        }
        FilledForm filled = service.get().form().read(message.fields()::get);
        if (!filled.right()) {
            return MessageAnswer.faults(filled);
        }
        return send(form(message, account.get(), filled), guard.get(), evidence, language);
    }

    private ResponseEntity<?> send(
            Optional<FormedRequest> formed, ServiceGuard guard, Evidence evidence, Locale language) {
        // Somebody else's message has this number: it is not the gateway's number of one message.
        if (formed.isEmpty()
                || !formed.get().serviceCode().equals(guard.service().code())) {
            return MessageAnswer.problem(HttpStatus.CONFLICT, "message-id-used");
        }
        Decision decision = guard.decide(evidence, formed.get().digest());
        if (!(decision instanceof Decision.Granted granted)) {
            return refused(decision, formed.get().digest(), language);
        }
        sending.send(formed.get(), granted);
        return requests.find(formed.get().id(), formed.get().recipient())
                .flatMap(FormedRequest::sending)
                .<ResponseEntity<?>>map(sent -> MessageAnswer.receipt(sent.receipt()))
                .orElseThrow();
    }

    /** A message that is delivered twice forms one request. */
    private Optional<FormedRequest> form(IncomingMessage message, Account account, FilledForm filled) {
        try {
            return Optional.of(requests.form(account, message.serviceCode(), filled.values(), message.id()));
        } catch (DuplicateKeyException deliveredBefore) {
            return requests.findMessage(message.id(), account.iin());
        }
    }

    /** The same answer whatever was wrong: the IIN, the password, or the phone. */
    private Optional<Account> logIn(IncomingMessage message) {
        UsernamePasswordAuthenticationToken entered = UsernamePasswordAuthenticationToken.unauthenticated(
                message.iin().digits(), message.password());
        entered.setDetails(message.phone().e164());
        try {
            passwords.authenticate(entered);
        } catch (AuthenticationException refused) {
            return Optional.empty();
        }
        return accounts.find(message.iin()).filter(account -> account.phone().equals(message.phone()));
    }

    private static ResponseEntity<?> refused(Decision decision, @Nullable RequestDigest digest, Locale language) {
        return decision.problemResponse(digest, language)
                .<ResponseEntity<?>>map(MessageAnswer::of)
                .orElseThrow();
    }
}
