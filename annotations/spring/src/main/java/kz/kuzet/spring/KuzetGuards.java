package kz.kuzet.spring;

import java.util.List;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.spring.handler.GuardSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Guards the handlers of an application without Spring Boot: a configuration class imports this one.
 *
 * <pre>{@code
 * @Configuration
 * @EnableWebMvc
 * @Import(KuzetGuards.class)
 * class PortalConfiguration { … }
 * }</pre>
 *
 * <p>The package of the importing class counts as the application, and those that the property {@code kuzet.packages} lists,
 * separated by commas. Where an application has several dispatcher servlets, the import belongs into the context that they
 * share.
 */
@Configuration(proxyBeanMethods = false)
@Import(GuardImports.class)
public class KuzetGuards implements ImportAware {

    private List<String> packages = List.of();

    /** Created by Spring. */
    public KuzetGuards() {}

    @Override
    public void setImportMetadata(AnnotationMetadata importing) {
        packages = List.of(ClassUtils.getPackageName(importing.getClassName()));
    }

    @Bean
    GuardSettings kuzetSettings(Environment environment) {
        return GuardSettings.of(environment, packages, GuardDoors.Count.ALL);
    }
}
