package kz.kuzet.conformance.spring.jersey;

import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.jakarta.EvidenceSource;

/** Who has logged in stands in a header. */
@Provider
public class HeaderEvidence implements ContextResolver<EvidenceSource> {

    @Override
    public EvidenceSource getContext(Class<?> type) {
        return request -> {
            String recipient = request.getHeaderString("X-Recipient");
            return recipient == null
                    ? Evidence.withoutLogin(Channel.PORTAL)
                    : Evidence.ofLogin(RecipientId.of(recipient), Channel.PORTAL);
        };
    }
}
