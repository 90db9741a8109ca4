package kz.kuzet.spring.graphql;

import graphql.GraphQLContext;
import java.io.IOException;
import java.util.Optional;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import reactor.core.publisher.Mono;

/** A GraphQL request that reaches a public service, as an {@link EvidenceSource} sees it. */
public final class GraphQlCall {

    private final String service;
    private final GraphQLContext context;
    private final @Nullable SentRequest sent;

    /** @param sent the request as it may be digested; null where nothing has to be confirmed */
    GraphQlCall(String service, GraphQLContext context, @Nullable SentRequest sent) {
        this.service = service;
        this.context = context;
        this.sent = sent;
    }

    /** {@return the code of the service that the request reaches} */
    public String service() {
        return service;
    }

    /**
     * {@return the request: over HTTP and WebSocket a {@link org.springframework.graphql.server.WebGraphQlRequest}, with the headers
     * of the request or of the handshake} Empty where the application executes a document by itself.
     */
    public Optional<ExecutionGraphQlRequest> request() {
        return Optional.ofNullable(ReceivedRequests.of(context));
    }

    /** {@return the context of the execution, into which interceptors may have written} */
    public GraphQLContext context() {
        return context;
    }

    /** The default digest; nothing where there is none, or where the service asks for no confirmation. */
    Mono<RequestDigest> formedRequest() {
        if (sent == null) {
            return Mono.empty();
        }
        try {
            return Mono.justOrEmpty(sent.digest());
        } catch (IOException e) {
            return Mono.error(e);
        }
    }
}
