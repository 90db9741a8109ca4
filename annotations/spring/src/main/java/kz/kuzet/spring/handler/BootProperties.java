package kz.kuzet.spring.handler;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Reads properties as Spring Boot does. In a class of its own, because Spring Boot may be absent. */
final class BootProperties {

    private BootProperties() {}

    /** Reads a list in any format that Spring Boot supports. */
    static List<String> list(Environment environment, String property) {
        return Binder.get(environment)
                .bind(property, Bindable.listOf(String.class))
                .orElse(List.of());
    }
}
