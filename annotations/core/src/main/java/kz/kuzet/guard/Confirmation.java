package kz.kuzet.guard;

import java.util.Objects;

/**
 * One factor, shown by one recipient, for one request. It counts for no other request and no other recipient. Create it only
 * after the one-time password or the signature has been verified.
 *
 * @param factor {@link Factor#ONE_TIME_PASSWORD} or {@link Factor#EDS}
 * @param recipient who showed it
 * @param request the request that it confirms
 */
public record Confirmation(Factor factor, RecipientId recipient, RequestDigest request) {

    /**
     * Checks the factor.
     *
     * @param factor what was shown
     * @param recipient who showed it
     * @param request the request that it confirms
     * @throws IllegalArgumentException for {@link Factor#LOGIN_PASSWORD}, which confirms no request
     */
    public Confirmation {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(request, "request");
        if (factor == Factor.LOGIN_PASSWORD) {
            throw new IllegalArgumentException("login and password open a session; they confirm no request");
        }
    }

    boolean confirms(RequestDigest formed, RecipientId sender) {
        return request.equals(formed) && recipient.equals(sender);
    }
}
