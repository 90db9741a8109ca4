package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.ext.ContextResolver;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.jakarta.EvidenceSource;

/** What may come of each statement about a resource. */
class StatementsTest extends StatementTable {

    /** Nobody has logged in. */
    public static final class Resolver implements ContextResolver<EvidenceSource> {
        @Override
        public EvidenceSource getContext(Class<?> type) {
            return new ClassPath.Nobody();
        }
    }

    @Override
    protected EndpointKind kind() {
        return EndpointKind.JAKARTA_REST;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            %s
            @jakarta.ws.rs.Path("stated")
            public class Endpoint {
                @jakarta.ws.rs.POST
                public String send() {
                    return %s;
                }
            }
            """.formatted(stated, answer);
    }

    @Override
    protected String ask(Class<?> endpoint, Discovery discovery) throws Exception {
        TestApplication application =
                new TestApplication(endpoint, Resolver.class).property("kuzet.baseline", baseline());
        Container container = Server.container();
        try (Server server = new Server(
                discovery == Discovery.ON
                        ? container.start(application)
                        : container.startWithoutDiscovery(application))) {
            Answer answer = server.post("stated", "");
            return answer.status() == 401 || answer.status() == 403 ? REFUSED : answer.body();
        }
    }
}
