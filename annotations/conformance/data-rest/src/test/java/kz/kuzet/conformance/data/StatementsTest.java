package kz.kuzet.conformance.data;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;

/** What may come of each statement about an exported repository. */
class StatementsTest extends StatementTable {

    private static final Pattern TEXT = Pattern.compile("\"text\"\\s*:\\s*\"([^\"]*)\"");

    @Override
    protected EndpointKind kind() {
        return EndpointKind.SPRING_DATA_REST;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            %s
            public interface Endpoint extends org.springframework.data.repository.CrudRepository<Item, String> {
                @Override
                default java.util.List<Item> findAll() {
                    return java.util.List.of(new Item(%s));
                }
            }
            """.formatted(stated, answer);
    }

    @Override
    protected Map<String, String> furtherSources() {
        return Map.of("Item", """
            package kz.stated;

            @org.springframework.data.keyvalue.annotation.KeySpace("items")
            public class Item {
                @org.springframework.data.annotation.Id
                public String id = "1";
                public String text;

                public Item(String text) {
                    this.text = text;
                }
            }
            """, "Application", """
            package kz.stated;

            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
            @org.springframework.boot.autoconfigure.EnableAutoConfiguration
            @org.springframework.data.map.repository.config.EnableMapRepositories
            @org.springframework.context.annotation.Import({
                kz.kuzet.spring.testing.TestEvidence.class,
                org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration.class})
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
        String excluded = discovery == Discovery.ON ? "" : "kz.kuzet.spring.KuzetAutoConfiguration";
        try (Server server = Server.start(
                loader,
                application,
                "kuzet.baseline=" + baseline(),
                "kuzet.not-offered=" + NotOffered.besides(),
                "spring.autoconfigure.exclude=" + excluded)) {
            HttpResponse<String> answer = server.get("/items");
            Matcher text = TEXT.matcher(answer.body());
            boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403;
            return refused ? REFUSED : text.find() ? text.group(1) : answer.body();
        }
    }
}
