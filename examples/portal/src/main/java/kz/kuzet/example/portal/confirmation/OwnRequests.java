package kz.kuzet.example.portal.confirmation;

import java.util.UUID;
import kz.kuzet.example.portal.catalogue.Catalogue;
import kz.kuzet.example.portal.recipient.Account;
import kz.kuzet.example.portal.recipient.LoggedIn;
import kz.kuzet.example.portal.request.FormedRequest;
import kz.kuzet.example.portal.request.FormedRequests;
import kz.kuzet.example.portal.service.OfferedService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the requests of who has logged in. Those of others do not exist here. */
@Component
final class OwnRequests {

    private final LoggedIn loggedIn;
    private final FormedRequests requests;
    private final Catalogue catalogue;

    OwnRequests(LoggedIn loggedIn, FormedRequests requests, Catalogue catalogue) {
        this.loggedIn = loggedIn;
        this.requests = requests;
        this.catalogue = catalogue;
    }

    /**
     * A request with what belongs to it.
     *
     * @param account whose it is
     * @param request the request
     * @param service the service that it asks for
     */
    record Own(Account account, FormedRequest request, OfferedService service) {}

    Own find(UUID id) {
        Account account = loggedIn.requiredAccount();
        FormedRequest request = requests.find(id, account.iin()).orElseThrow(OwnRequests::notFound);
        OfferedService service = catalogue.byCode(request.serviceCode()).orElseThrow(OwnRequests::notFound);
        return new Own(account, request, service);
    }

    /** One that can still be confirmed. */
    Own findFormed(UUID id) {
        Own own = find(id);
        if (own.request().sending().isPresent()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return own;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
