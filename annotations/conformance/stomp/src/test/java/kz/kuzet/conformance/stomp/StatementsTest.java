package kz.kuzet.conformance.stomp;

import java.util.Map;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;

/** What may come of each statement about a message handler. */
class StatementsTest extends StatementTable {

    @Override
    protected EndpointKind kind() {
        return EndpointKind.SPRING_STOMP;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            %s
            @org.springframework.stereotype.Controller
            public class Endpoint {
                @org.springframework.messaging.simp.annotation.SubscribeMapping("/stated")
                public String handle() {
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
            @org.springframework.context.annotation.Import({
                kz.kuzet.conformance.stomp.Broker.class,
                kz.kuzet.spring.testing.MessageTestEvidence.class,
                Endpoint.class})
            public class Application {}
            """);
    }

    @Override
    protected ClassLoader parent() {
        return Server.withoutOtherAdapters();
    }

    @Override
    protected String ask(Class<?> endpoint, Discovery discovery) throws Exception {
        ClassLoader loader = endpoint.getClassLoader();
        Class<?>[] application = {loader.loadClass("kz.stated.Application")};
        String excluded = discovery == Discovery.ON ? "" : "kz.kuzet.spring.messaging.KuzetMessagingAutoConfiguration";
        try (Server server = Server.start(
                        loader,
                        application,
                        "kuzet.baseline=" + baseline(),
                        "kuzet.not-offered=" + NotOffered.besides(),
                        "spring.autoconfigure.exclude=" + excluded);
                Connection connection = Connection.withProblems(server.port())) {
            Frame answer = connection.ask(Frame.subscribe("/app/stated", "stated"));
            String status = String.valueOf(answer.header("kuzet-status"));
            return status.equals("401") || status.equals("403") ? REFUSED : answer.body();
        }
    }
}
