package kz.kuzet.conformance.quarkus;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import kz.kuzet.jakarta.GuardFeature;

/** A provider as it is written for other servers: it hands on to the feature that Quarkus does not need. */
@Provider
public class OwnProvider implements DynamicFeature {

    private final GuardFeature feature =
            Boolean.getBoolean("own.source") ? new GuardFeature(new HeaderEvidence()) : new GuardFeature();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        feature.configure(resource, context);
    }
}
