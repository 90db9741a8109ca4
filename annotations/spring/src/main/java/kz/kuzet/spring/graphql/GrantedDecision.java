package kz.kuzet.spring.graphql;

import graphql.GraphQLContext;
import java.util.Optional;
import kz.kuzet.guard.Decision;

/**
 * The decision by which a handler was called, for a handler that decides further: the handler of a composite service asks the
 * guards of its components with {@link kz.kuzet.guard.ServiceGuard#decideAsComponent}.
 *
 * <pre>{@code
 * @MutationMapping
 * Receipt send(@Argument Form form, GraphQLContext context) {
 *     Decision.Granted granted = GrantedDecision.of(context, "e_010").orElseThrow();
 * }
 * }</pre>
 */
public final class GrantedDecision {

    private GrantedDecision() {}

    /**
     * Returns the decision by which handlers of a service are called for the current GraphQL request.
     *
     * @param context the context of the execution, as the handler has it
     * @param service the code of the handler's own service
     * @return the decision; the one on sending the request, where there is one. Nothing where no handler of the service was called
     */
    public static Optional<Decision.Granted> of(GraphQLContext context, String service) {
        GuardedExecution execution = GuardedExecution.in(context);
        return execution == null ? Optional.empty() : execution.granted(service);
    }
}
