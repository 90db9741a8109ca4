package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;

/**
 * Completes a document in which operations carry {@code x-kuzet}: adds the security requirements, the responses of the guards,
 * and the components that both name. It leaves a document without such operations, and a complete one, as they are.
 */
public final class GuardedDocument implements GlobalOpenApiCustomizer, BeanPostProcessor, Ordered {

    /** Created by the adapter. */
    public GuardedDocument() {}

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> KuzetExtension.in(operation)
                            .ifPresent(extension -> complete(operation, extension, document)));
        }
    }

    private static void complete(Operation operation, KuzetExtension extension, OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        Components components = document.getComponents();
        if (!extension.acceptableMethods().isEmpty()) {
            operation.setSecurity(FactorSecurity.both(
                    operation.getSecurity() == null ? document.getSecurity() : operation.getSecurity(),
                    extension.acceptableMethods()));
            FactorSecurity.addSchemes(components, extension.acceptableMethods());
        }
        boolean buffersBody = operation.getRequestBody() != null && extension.asksForConfirmation();
        operation.setResponses(GuardResponses.with(operation.getResponses(), extension, buffersBody));
        addSchemas(components, extension, buffersBody);
    }

    private static void addSchemas(Components components, KuzetExtension extension, boolean buffersBody) {
        if (!extension.acceptableMethods().isEmpty()) {
            GuardComponents.addSchema("KuzetStepUpRequired", components);
        }
        if (extension.isGuarded()) {
            GuardComponents.addSchema("KuzetRefused", components);
        }
        if (extension.isUnclassified()) {
            GuardComponents.addSchema("KuzetUnclassified", components);
        }
        if (buffersBody) {
            GuardComponents.addSchema("KuzetRequestTooLarge", components);
        }
    }

    /**
     * Completes the documents of groups again after the customizers of the group have run, because springdoc runs the global
     * ones first.
     */
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof GroupedOpenApi group) {
            List<OpenApiCustomizer> all = new ArrayList<>(group.getOpenApiCustomizers());
            // springdoc ignores a customizer that is a global one too.
            all.add(new GuardedDocument());
            // Added entries go before the existing ones, and existing ones are not repeated.
            group.addAllOpenApiCustomizer(all);
        }
        return bean;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
