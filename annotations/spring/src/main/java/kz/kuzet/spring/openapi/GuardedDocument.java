package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;

/**
 * Completes a document in which operations carry {@code x-kuzet}: security requirements, the answers of the guards, and the
 * components that both name. A document without such operations stays as it is, and one that is complete stays so.
 */
public final class GuardedDocument implements GlobalOpenApiCustomizer, Ordered {

    /** Created by the adapter. */
    public GuardedDocument() {}

    @Override
    public void customise(OpenAPI document) {
        for (Operation operation : operations(document)) {
            KuzetExtension.in(operation).ifPresent(extension -> complete(operation, extension, document));
        }
    }

    private static List<Operation> operations(OpenAPI document) {
        List<Operation> operations = new ArrayList<>();
        if (document.getPaths() != null) {
            document.getPaths().values().stream().map(PathItem::readOperations).forEach(operations::addAll);
        }
        return operations;
    }

    private static void complete(Operation operation, KuzetExtension extension, OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        Components components = document.getComponents();
        if (!extension.acceptableMethods().isEmpty()) {
            operation.setSecurity(SecurityRequirements.both(
                    operation.getSecurity() == null ? document.getSecurity() : operation.getSecurity(),
                    extension.acceptableMethods()));
            SecuritySchemes.addTo(components, extension.acceptableMethods());
        }
        boolean buffersBody = operation.getRequestBody() != null && extension.asksForConfirmation();
        operation.setResponses(GuardResponses.with(operation.getResponses(), extension, buffersBody));
        ProblemSchemas.addTo(components, extension, buffersBody);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
