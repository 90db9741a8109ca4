package kz.kuzet.conformance.webflux;

import java.net.http.HttpResponse;
import java.util.Map;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;

/** What may come of each statement about a controller on WebFlux. */
class StatementsTest extends StatementTable {

    @Override
    protected EndpointKind kind() {
        return EndpointKind.SPRING_MVC;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            %s
            @org.springframework.web.bind.annotation.RestController
            public class Endpoint {
                @org.springframework.web.bind.annotation.PostMapping("/stated")
                public reactor.core.publisher.Mono<String> handle() {
                    return reactor.core.publisher.Mono.fromSupplier(() -> %s);
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
                {kz.kuzet.spring.testing.ReactiveTestEvidence.class, Endpoint.class})
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
        String excluded = discovery == Discovery.ON ? "" : "kz.kuzet.spring.webflux.KuzetWebFluxAutoConfiguration";
        try (Server server = Server.start(
                loader,
                application,
                "kuzet.baseline=" + baseline(),
                "kuzet.not-offered=" + NotOffered.besides(),
                "spring.autoconfigure.exclude=" + excluded)) {
            HttpResponse<String> answer = server.post("/stated", "a request");
            return answer.statusCode() == 401 || answer.statusCode() == 403 ? REFUSED : answer.body();
        }
    }
}
