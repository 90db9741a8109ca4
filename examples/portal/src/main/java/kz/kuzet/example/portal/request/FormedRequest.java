package kz.kuzet.example.portal.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;

/**
 * A request for a service, as it is stored.
 *
 * @param id names it in addresses
 * @param recipient whose it is
 * @param serviceCode which service it asks for
 * @param content the canonical bytes
 * @param digest what is confirmed: SHA-256 over the content
 * @param formedAt when it was formed
 * @param sending when, how and under which number it was sent, if it was
 */
public record FormedRequest(
        UUID id,
        RecipientId recipient,
        String serviceCode,
        byte[] content,
        RequestDigest digest,
        Instant formedAt,
        Optional<Sending> sending) {

    /**
     * How a request was sent.
     *
     * @param at when
     * @param method what the recipient had shown
     * @param receipt number of the receipt
     */
    public record Sending(Instant at, AuthenticationMethod method, String receipt) {}

    /** Keeps a copy of the content. */
    public FormedRequest {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /**
     * Tells how far it has come.
     *
     * @return formed or sent
     */
    public RequestState state() {
        return sending.isPresent() ? RequestState.SENT : RequestState.FORMED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormedRequest that && id.equals(that.id) && sending.equals(that.sending);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells nothing of what was asked for.
     *
     * @return text fit for a log
     */
    @Override
    public String toString() {
        return "FormedRequest[" + id + ", " + serviceCode + ", " + state() + "]";
    }
}
