package kz.kuzet.conformance.graphql;

import java.util.Map;
import java.util.Set;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;

/** What may come of each statement about a controller of Spring for GraphQL. */
class StatementsTest extends StatementTable {

    @Override
    protected EndpointKind kind() {
        return EndpointKind.SPRING_GRAPHQL;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            %s
            @org.springframework.stereotype.Controller
            public class Endpoint {
                @org.springframework.graphql.data.method.annotation.QueryMapping
                public String other() {
                    return %s;
                }
            }
            """.formatted(stated, answer);
    }

    @Override
    protected Map<String, String> furtherSources() {
        return Map.of("Application", """
            package kz.stated;

            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
            @org.springframework.boot.autoconfigure.EnableAutoConfiguration
            @org.springframework.context.annotation.Import(
                {kz.kuzet.spring.testing.GraphQlTestEvidence.class, Endpoint.class})
            public class Application {}
            """);
    }

    @Override
    protected ClassLoader parent() {
        return Server.withoutOtherAdapters();
    }

    @Override
    protected String ask(Class<?> endpoint, Discovery discovery) throws Exception {
        // Micrometer keeps what the first thread sees for all tests, and it must not miss what is hidden from this
        // application.
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        ClassLoader loader = endpoint.getClassLoader();
        Class<?>[] application = {loader.loadClass("kz.stated.Application")};
        String excluded = discovery == Discovery.ON ? "" : "kz.kuzet.spring.graphql.KuzetGraphQlAutoConfiguration";
        try (Server server = Server.start(
                loader,
                application,
                Served.MVC.properties(
                        "spring.graphql.schema.locations=classpath:start/",
                        "kuzet.baseline=" + baseline(),
                        "kuzet.not-offered=" + NotOffered.besides(),
                        "spring.autoconfigure.exclude=" + excluded))) {
            Answer answer = Portal.send(server, "{other}");
            boolean refused = !answer.errors().isEmpty()
                    && Set.of("UNAUTHORIZED", "FORBIDDEN")
                            .contains(Answer.extensions(answer.error()).get("classification"));
            return refused ? REFUSED : String.valueOf(answer.data().get("other"));
        }
    }
}
