package kz.kuzet.spring.handler;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.core.env.Environment;

/** An application with Spring Boot, whose auto-configuration packages count as its own. */
public final class BootApplication {

    private BootApplication() {}

    /** What the properties {@code kuzet.*} say. */
    public static GuardSettings settings(BeanFactory factory, Environment environment) {
        List<String> own = AutoConfigurationPackages.has(factory) ? AutoConfigurationPackages.get(factory) : List.of();
        return GuardSettings.of(environment, own, TestedPart.count(factory));
    }
}
