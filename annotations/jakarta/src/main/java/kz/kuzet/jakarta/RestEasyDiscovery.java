package kz.kuzet.jakarta;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Providers;
import kz.kuzet.jakarta.setup.OnQuarkus;
import org.jspecify.annotations.Nullable;

/**
 * Guards the resources of RESTEasy where it has not looked for {@link GuardFeature}: where {@code jakarta.ws.rs.loadServices} is
 * false, and where a deployment has no {@link jakarta.ws.rs.core.Application}. RESTEasy takes it with the providers that it brings
 * itself, before it knows what the application registers.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class RestEasyDiscovery implements Feature, DynamicFeature {

    @Context
    private @Nullable Providers providers;

    @Context
    private @Nullable UriInfo requestAtHand;

    private @Nullable GuardFeature guards;

    /** Created by RESTEasy. */
    public RestEasyDiscovery() {}

    @Override
    public boolean configure(FeatureContext context) {
        if (!OnQuarkus.isHere()) {
            SentMethod.register(context);
        }
        return true;
    }

    @Override
    public synchronized void configure(ResourceInfo resource, FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        if (OnQuarkus.isHere()
                || configuration.isRegistered(GuardFeature.class)
                || configuration.isRegistered(GuardFilter.class)) {
            return;
        }
        if (guards == null) {
            guards = GuardFeature.of(configuration, providers, requestAtHand);
        }
        guards.configure(resource, context);
    }
}
