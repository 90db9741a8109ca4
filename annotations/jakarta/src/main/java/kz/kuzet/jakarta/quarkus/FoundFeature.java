package kz.kuzet.jakarta.quarkus;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import kz.kuzet.jakarta.setup.OnQuarkus;
import org.jspecify.annotations.Nullable;

/**
 * Hands the resource methods of a Quarkus application on to its {@link ToldMethods}, on Quarkus REST and on RESTEasy Classic.
 * Both find it in the index of this artifact. A server that is not Quarkus may find it too: it does nothing there, and no type of
 * Quarkus may stand in its signatures, since such a server reads them.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public final class FoundFeature implements DynamicFeature {

    @Context
    @Nullable
    Providers providers;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (OnQuarkus.isHere()) {
            CDI.current()
                    .select(ToldMethods.class)
                    .get()
                    .guard(resource.getResourceClass(), resource.getResourceMethod(), context, providers);
        }
    }
}
