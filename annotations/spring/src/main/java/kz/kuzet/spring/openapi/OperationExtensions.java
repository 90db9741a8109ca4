package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.Optional;
import java.util.function.Function;
import kz.kuzet.guard.handler.HandlerRole;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds {@code x-kuzet} to each operation while its handler is known. All that follows from it is added at the end, by
 * {@link GuardedDocument}, when the application has said what it has to say.
 */
public final class OperationExtensions implements GlobalOperationCustomizer, Ordered {

    private final Function<HandlerMethod, HandlerRole> roles;

    /**
     * Takes what tells the handlers apart.
     *
     * @param roles the role that each handler has for the adapter
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
