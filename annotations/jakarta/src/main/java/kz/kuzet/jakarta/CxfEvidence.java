package kz.kuzet.jakarta;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.cxf.Bus;
import org.apache.cxf.configuration.ConfiguredBeanLocator;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.jaxrs.impl.ProvidersImpl;
import org.apache.cxf.jaxrs.provider.ProviderFactory;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;

/** Finds what an application on CXF has registered, before any request. */
final class CxfEvidence {

    private final Endpoint endpoint;
    private final Bus bus;

    CxfEvidence(Endpoint endpoint, Bus bus) {
        this.endpoint = endpoint;
        this.bus = bus;
    }

    /** What a registered feature was given; nothing where none was registered. */
    CxfSetup setup() {
        return asking(providers -> {
            ContextResolver<CxfSetup> resolver = providers.getContextResolver(CxfSetup.class, MediaType.WILDCARD_TYPE);
            CxfSetup found = resolver == null ? null : resolver.getContext(CxfSetup.class);
            return found == null ? new CxfSetup(null, null) : found;
        });
    }

    /** The evidence source that the application brings. */
    Optional<EvidenceSource> find(ClassLoader loader) {
        return bean().or(() -> asking(providers -> EvidenceSources.find(providers, loader)));
    }

    private Optional<EvidenceSource> bean() {
        ConfiguredBeanLocator beans = bus.getExtension(ConfiguredBeanLocator.class);
        List<EvidenceSource> found =
                beans == null ? List.of() : new ArrayList<>(beans.getBeansOfType(EvidenceSource.class));
        if (found.size() > 1) {
            throw new IllegalStateException("Kuzet needs one evidence source, but there are several beans: "
                    + found.stream().map(source -> source.getClass().getName()).toList() + ". Leave one.");
        }
        return found.stream().findFirst();
    }

    /** CXF finds resolvers with a message at hand; this one belongs to no request. */
    private <T> T asking(Function<Providers, T> question) {
        Exchange exchange = new ExchangeImpl();
        Message message = new MessageImpl();
        exchange.put(Endpoint.class, endpoint);
        exchange.put(Bus.class, bus);
        exchange.setInMessage(message);
        message.setExchange(exchange);
        ProviderFactory factory = ProviderFactory.getInstance(message);
        try {
            return question.apply(new ProvidersImpl(message));
        } finally {
            factory.clearThreadLocalProxies();
        }
    }
}
