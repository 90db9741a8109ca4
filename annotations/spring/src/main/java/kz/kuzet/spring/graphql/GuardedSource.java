package kz.kuzet.spring.graphql;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A source whose schema has the guards before its handlers. Every field gets the data fetcher that it has now: one that a factory
 * would make anew for each request could not be examined.
 */
final class GuardedSource implements GraphQlSource {

    private final GraphQL graphQl;
    private final GraphQLSchema schema;

    GuardedSource(GraphQlSource source, GraphQlGuards guards) {
        GraphQL before = source.graphQl();
        GraphQLCodeRegistry registry = guarded(before.getGraphQLSchema(), guards);
        schema = before.getGraphQLSchema().transformWithoutTypes(builder -> builder.codeRegistry(registry));
        graphQl = before.transform(builder -> builder.schema(schema)
                .instrumentation(
                        after(before.getInstrumentation(), new ExecutionStart(guards, schema.getCodeRegistry()))));
    }

    /** A chain takes its time at every field, so what does nothing stays out of it. */
    private static Instrumentation after(Instrumentation first, ExecutionStart start) {
        return first.getClass() == SimplePerformantInstrumentation.class
                ? start
                : new ChainedInstrumentation(first, start);
    }

    private static GraphQLCodeRegistry guarded(GraphQLSchema schema, GraphQlGuards guards) {
        GraphQLCodeRegistry before = schema.getCodeRegistry();
        return before.transform(builder -> {
            for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLObjectType object && !type.getName().startsWith("__")) {
                    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                        FieldCoordinates place = FieldCoordinates.coordinates(object, field);
                        builder.dataFetcher(
                                place, guarded(place.toString(), before.getDataFetcher(place, field), guards));
                    }
                }
            }
        });
    }

    private static DataFetcher<?> guarded(String field, DataFetcher<?> fetcher, GraphQlGuards guards) {
        HandlerSearch.Found found = guards.search().behind(fetcher);
        if (found.isNothing()) {
            return fetcher;
        }
        guards.add(field, found);
        return fetcher instanceof SelfDescribingDataFetcher<?> described
                ? new DescribedGuardingFetcher(described, field, found)
                : new GuardingFetcher(fetcher, field, found);
    }

    @Override
    public GraphQL graphQl() {
        return graphQl;
    }

    @Override
    public GraphQLSchema schema() {
        return schema;
    }
}
