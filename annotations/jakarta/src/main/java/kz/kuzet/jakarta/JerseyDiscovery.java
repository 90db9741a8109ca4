package kz.kuzet.jakarta;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Has Jersey find the guards where its look-ups are switched off too ({@code jakarta.ws.rs.loadServices}, {@code
 * jersey.config.disableAutoDiscovery}): no setting of Jersey leaves out what is listed for this type.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class JerseyDiscovery implements ForcedAutoDiscoverable {

    /** Created by Jersey. */
    public JerseyDiscovery() {}

    @Override
    public void configure(FeatureContext context) {
        if (!context.getConfiguration().isRegistered(GuardFeature.class)) {
            context.register(GuardFeature.class);
        }
    }
}
