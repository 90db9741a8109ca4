package kz.kuzet.jakarta;

import java.util.HashSet;
import java.util.Set;
import kz.kuzet.jakarta.setup.GuardSettings;
import kz.kuzet.jakarta.setup.SharedAccount;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an endpoint of CXF. What is not set there is set on its bus.
 *
 * @param endpoint the endpoint
 * @param bus its bus
 * @param shared the application in which the bus runs, which sets what is not set there either; null where there is none
 */
record CxfProperties(Endpoint endpoint, Bus bus, @Nullable SharedAccount shared) {

    @Nullable
    Object get(String name) {
        Object ofEndpoint = endpoint.get(name);
        Object set = ofEndpoint == null ? bus.getProperty(name) : ofEndpoint;
        return set == null && shared != null ? shared.property(name) : set;
    }

    /** @throws IllegalArgumentException if a property of Kuzet is mistyped or malformed */
    GuardSettings settings() {
        Set<String> names = new HashSet<>(endpoint.keySet());
        names.addAll(bus.getProperties().keySet());
        return GuardSettings.of(names, this::get);
    }
}
