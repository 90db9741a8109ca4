package kz.kuzet.spring.graphql;

import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import reactor.core.publisher.Mono;

/**
 * What the application knows about a GraphQL request to a public service. The application defines one bean of this type. By
 * default Spring Security is asked. On WebFlux nothing here may block.
 */
@FunctionalInterface
public interface EvidenceSource {

    /**
     * Says what the recipient has shown. Asked once for each service that a GraphQL request reaches, whatever the number of
     * fields. An error becomes the error of the field, and the handler is not called.
     *
     * <p>A request that reaches two services is two formed requests, each with a digest of its own: each is confirmed for itself,
     * and the evidence holds both confirmations.
     *
     * @param call the GraphQL request, and the service that it reaches
     * @return what was shown; {@link Evidence#withoutLogin} where nobody has logged in. Nothing at all counts as nothing shown
     */
    Mono<Evidence> evidence(GraphQlCall call);

    /**
     * Says which request is to be sent: what a confirmation has to be for.
     *
     * <p>By default this is the digest of the {@link kz.kuzet.guard.FormedRequest} with these parts, over whatever transport the
     * request came:
     *
     * <ul>
     *   <li>method {@code POST}, path {@code /graphql}, no query, content type {@code application/json};
     *   <li>body: a JSON object in the form of RFC 8785, in UTF-8, with the members {@code operationName} (the name of the
     *       operation that is executed; null where it has none), {@code query} (the document that is executed, as {@code
     *       stripIgnoredCharacters(print(parse(document)))} of GraphQL's reference implementation gives it, block strings
     *       written like other strings) and {@code variables} (as they were sent). Whole numbers keep all their
     *       digits, also those beyond what RFC 8785 can tell apart.
     * </ul>
     *
     * <p>Of a persisted document the document counts, not its name. The {@code extensions} of a request do not count, so that a
     * client may send its confirmation in them. It is asked for only after {@link #evidence} has said who has logged in.
     *
     * @param call the GraphQL request, and the service that it reaches
     * @return the digest, or nothing where there is no request to decide on
     */
    default Mono<RequestDigest> formedRequest(GraphQlCall call) {
        return call.formedRequest();
    }
}
