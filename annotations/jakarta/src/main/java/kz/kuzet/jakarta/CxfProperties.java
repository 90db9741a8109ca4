package kz.kuzet.jakarta;

import java.util.HashSet;
import java.util.Set;
import kz.kuzet.jakarta.setup.GuardSettings;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an endpoint of CXF. What is not set there is set on its bus.
 *
 * @param endpoint the endpoint
 * @param bus its bus
 */
record CxfProperties(Endpoint endpoint, Bus bus) {

    @Nullable
    Object get(String name) {
        Object ofEndpoint = endpoint.get(name);
        return ofEndpoint == null ? bus.getProperty(name) : ofEndpoint;
    }

    /** @throws IllegalArgumentException if a property of Kuzet is mistyped or malformed */
    GuardSettings settings() {
        Set<String> names = new HashSet<>(endpoint.keySet());
        names.addAll(bus.getProperties().keySet());
        return GuardSettings.of(names, this::get);
    }
}
