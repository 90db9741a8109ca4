package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.UnclassifiedRequestListener;
import kz.kuzet.guard.UnclassifiedRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A controller of GraphQL that is not classified yet. */
class BaselineTest {

    @TempDir
    private Path folder;

    private final List<String> counted = new CopyOnWriteArrayList<>();
    private final UnclassifiedRequestListener counter = (handler, answered) -> counted.add(handler + " " + answered);

    @BeforeEach
    void listen() {
        UnclassifiedRequests.add(counter);
    }

    @AfterEach
    void restore() {
        UnclassifiedRequests.remove(counter);
    }

    private URLClassLoader application() throws Exception {
        return new Unprocessed(folder, Map.of("kz/old/Fields", """
            package kz.old;
            import org.springframework.graphql.data.method.annotation.QueryMapping;
            @org.springframework.stereotype.Controller
            public class Fields {
                @QueryMapping public String one() { return "one"; }
                @QueryMapping public String two() { return "two"; }
            }
            """, "kz/old/Application", """
            package kz.old;
            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
            @org.springframework.boot.autoconfigure.EnableAutoConfiguration
            @org.springframework.context.annotation.Import(
                {kz.kuzet.spring.testing.GraphQlTestEvidence.class, Fields.class})
            public class Application {}
            """))
                .withRegister("kz.old.Fields")
                .loader(Server.withoutOtherAdapters());
    }

    /** Many fields of one request may lead to one handler. */
    @ParameterizedTest
    @CsvSource({"MVC, serve", "MVC, refuse", "WEB_FLUX, serve", "WEB_FLUX, refuse"})
    void aRequestCountsOnceForEachHandler(Served served, String use) throws Exception {
        try (URLClassLoader loader = application()) {
            boolean serves = use.equals("serve");
            try (Server server = Server.start(
                    loader,
                    new Class<?>[] {loader.loadClass("kz.old.Application")},
                    served.properties(
                            "kuzet.baseline=" + use,
                            "kuzet.not-offered=" + NotOffered.besides(),
                            "spring.graphql.schema.locations=classpath:baseline/"))) {
                Answer answer = served.send(server, "{a:one b:one two}");
                assertThat(answer.errors()).hasSize(serves ? 0 : 3);
                assertThat(counted)
                        .containsExactlyInAnyOrder("kz.old.Fields#one " + serves, "kz.old.Fields#two " + serves);
                served.send(server, "{one}");
                assertThat(counted).hasSize(3);
            }
        }
    }
}
