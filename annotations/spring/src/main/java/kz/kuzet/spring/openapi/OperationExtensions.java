package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.Optional;
import java.util.function.Function;
import kz.kuzet.guard.handler.HandlerRole;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds {@code x-kuzet} to each operation while its handler is known. {@link GuardedDocument} adds everything that follows from
 * it at the end, after the application's own customizers.
 */
public final class OperationExtensions implements GlobalOperationCustomizer, Ordered {

    private final Function<HandlerMethod, HandlerRole> roles;

    /**
     * Creates it with the roles of the handlers.
     *
     * @param roles returns the role of a handler
     */
    public OperationExtensions(Function<HandlerMethod, HandlerRole> roles) {
        this.roles = roles;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Optional<KuzetExtension> others = KuzetExtension.in(operation);
        KuzetExtension.of(roles.apply(handler))
                .ifPresent(extension -> operation.addExtension(
                        KuzetExtension.EXTENSION,
                        others.map(before -> before.and(extension)).orElse(extension)));
        return operation;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
