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
public final class OperationStatements implements GlobalOperationCustomizer, Ordered {

    private final Function<HandlerMethod, HandlerRole> roles;

    /**
     * Takes what tells the handlers apart.
     *
     * @param roles the role that each handler has for the adapter
     */
    public OperationStatements(Function<HandlerMethod, HandlerRole> roles) {
        this.roles = roles;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Optional<Statement> others = Statement.in(operation);
        Statement.of(roles.apply(handler))
                .ifPresent(statement -> operation.addExtension(
                        Statement.EXTENSION,
                        others.map(before -> before.and(statement)).orElse(statement)));
        return operation;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
