package kz.kuzet.spring.graphql;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import reactor.core.publisher.Mono;

/** Executes requests with the service behind it, and keeps each request in the context of its execution. */
final class ReceivedRequests implements ExecutionGraphQlService {

    private static final Object KEY = ReceivedRequests.class;

    private final ExecutionGraphQlService service;

    ReceivedRequests(ExecutionGraphQlService service) {
        this.service = service;
    }

    ExecutionGraphQlService service() {
        return service;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(KEY, request);
            return input;
        });
        return service.execute(request);
    }

    static @Nullable ExecutionGraphQlRequest of(GraphQLContext context) {
        return context.get(KEY);
    }
}
