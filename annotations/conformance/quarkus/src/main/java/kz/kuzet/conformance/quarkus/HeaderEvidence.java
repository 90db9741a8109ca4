package kz.kuzet.conformance.quarkus;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.EvidenceSource;

/**
 * What a request shows stands in its headers: {@code Channel}, {@code Login} with a number, and for each factor, {@code
 * ONE_TIME_PASSWORD} and {@code EDS}, the number and the confirmed digest. It blocks, as a source that asks a database does.
 */
@Singleton
public class HeaderEvidence implements EvidenceSource {

    @Override
    public Evidence evidence(ContainerRequestContext request) {
        Threads.mayBlock();
        String over = request.getHeaderString("Channel");
        Channel channel = over == null ? Channel.PORTAL : Channel.valueOf(over);
        String login = request.getHeaderString("Login");
        if (login == null) {
            return Evidence.withoutLogin(channel);
        }
        Evidence evidence = Evidence.ofLogin(RecipientId.of(login), channel);
        for (Factor factor : Factor.values()) {
            String shown = request.getHeaderString(factor.name());
            if (shown != null) {
                String[] parts = shown.split(" ");
                evidence = evidence.with(
                        new Confirmation(factor, RecipientId.of(parts[0]), RequestDigest.ofHex(parts[1])));
            }
        }
        return evidence;
    }
}
