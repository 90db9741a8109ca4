package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.core.Application;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.jakarta.GuardFeature;

/** An application as the specification has it, which every server takes. */
public class TestApplication extends Application {

    private final Set<Class<?>> classes;
    private final Set<Object> singletons = new LinkedHashSet<>();
    private final Map<String, Object> properties = new HashMap<>();

    /** Each application offers a few of the services that this class path holds. */
    TestApplication(Class<?>... classes) {
        this.classes = new LinkedHashSet<>(List.of(classes));
        property(GuardFeature.NOT_OFFERED, TestApplication.class.getPackageName());
    }

    TestApplication register(Class<?> type) {
        classes.add(type);
        return this;
    }

    TestApplication register(Object instance) {
        singletons.add(instance);
        return this;
    }

    TestApplication property(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }

    /** Other ways to hand over an instance are different on each server. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }
}
