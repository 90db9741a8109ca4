package kz.kuzet.spring.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLCodeRegistry;
import org.jspecify.annotations.Nullable;

/** Begins each execution under guard, with the document and the variables that all other instrumentations have left. */
final class ExecutionStart extends SimplePerformantInstrumentation {

    private final GraphQlGuards guards;
    private final GraphQLCodeRegistry guarded;

    /** @param guarded the data fetchers before which the guards stand */
    ExecutionStart(GraphQlGuards guards, GraphQLCodeRegistry guarded) {
        this.guards = guards;
        this.guarded = guarded;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        if (parameters.getExecutionContext().getGraphQLSchema().getCodeRegistry() != guarded) {
            throw new AbortExecutionException(
                    "An instrumentation has put another schema in the place of the guarded one.");
        }
        ExecutionContext executed = parameters.getExecutionContext();
        executed.getGraphQLContext().put(GuardedExecution.KEY, new GuardedExecution(guards, executed));
        return super.beginExecuteOperation(parameters, state);
    }
}
