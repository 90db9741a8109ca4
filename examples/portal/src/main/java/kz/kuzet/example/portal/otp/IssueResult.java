package kz.kuzet.example.portal.otp;

import java.time.Instant;

/** What came of asking for a one-time password. */
public sealed interface IssueResult {

    /**
     * The password is on its way, and is now the only one that counts for its scope.
     *
     * @param validUntil from this instant on it is expired
     * @param resendAfter from this instant on another can be asked for
     */
    record Sent(Instant validUntil, Instant resendAfter) implements IssueResult {}

    /**
     * Nothing was issued and nothing changed: an earlier password, if there is one, still counts.
     *
     * @param resendAfter from this instant on one can be asked for
     */
    record TooSoon(Instant resendAfter) implements IssueResult {}

    /**
     * The gateway did not take the message, or a newer password replaced this one while it was on its way. This one does
     * not count, and those before it do not either.
     */
    record NotDelivered() implements IssueResult {}
}
