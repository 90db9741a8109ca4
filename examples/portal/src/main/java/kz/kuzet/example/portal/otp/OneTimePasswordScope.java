package kz.kuzet.example.portal.otp;

import java.util.Objects;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;

/**
 * What a one-time password is bound to. It counts for nothing where one of these differs.
 *
 * <p>The session is part of it because a one-time password "is valid only for a single session of authentication" (Rules,
 * para 2(2)), the service and the digest because it is entered to send one formed request (Appendix 1, para 1(3)).
 *
 * @param recipient who has logged in
 * @param sessionId the identifier of the session; whoever knows it can use the session, so it is stored only hashed
 * @param serviceCode the service's code in the register
 * @param request the digest of the formed request
 */
public record OneTimePasswordScope(RecipientId recipient, String sessionId, String serviceCode, RequestDigest request) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the session or the service is blank
     */
    public OneTimePasswordScope {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(request, "request");
        if (sessionId.isBlank() || serviceCode.isBlank()) {
            throw new IllegalArgumentException("a one-time password belongs to a session and to a service");
        }
    }

    /**
     * Returns the scope without the session, so that it can stand in a log.
     *
     * @return recipient (shortened), service and digest
     */
    @Override
    public String toString() {
        return "OneTimePasswordScope[recipient=" + recipient + ", serviceCode=" + serviceCode + ", request=" + request
                + "]";
    }
}
