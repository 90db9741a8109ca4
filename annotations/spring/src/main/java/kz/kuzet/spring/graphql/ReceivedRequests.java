package kz.kuzet.spring.graphql;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Executes requests with the service behind it. Spring hands each request on to the context of its execution. */
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
        return service.execute(request).contextWrite(Context.of(KEY, request));
    }

    static @Nullable ExecutionGraphQlRequest of(GraphQLContext context) {
        return context.get(KEY);
    }
}
