package kz.kuzet.spring.openapi;

import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Completes the documents of groups once more when the customizers of the group have run: springdoc lets the global ones go first.
 */
public final class GuardedGroups implements BeanPostProcessor {

    /** Created by the adapter. */
    public GuardedGroups() {}

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof GroupedOpenApi group) {
            List<OpenApiCustomizer> all = new ArrayList<>(group.getOpenApiCustomizers());
            all.add(new GuardedDocument());
            // What is added goes before what is there, and what is there already is not repeated.
            group.addAllOpenApiCustomizer(all);
        }
        return bean;
    }
}
