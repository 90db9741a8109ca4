package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.graphql.plain.Portals;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.PlainServer;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Without Spring Boot one import is enough. What has its source in a context below the guards does not start. */
class PlainSpringTest {

    private final PlainServer server = new PlainServer(Portals.class);

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    private Answer send(String document) {
        return Answer.of(
                server.post("/graphql", Answer.json(Map.of("query", document)), "Content-Type", "application/json")
                        .body());
    }

    @Test
    void oneImportIsEnough() throws Exception {
        AnnotationConfigWebApplicationContext context =
                server.context(Portals.Guards.class, Portals.Served.class, Portals.Signed.class);
        server.servlet("portal", "/", context);
        server.start();
        assertThat(Answer.extensions(send("{signed}").error()))
                .containsEntry("classification", "UNAUTHORIZED")
                .containsEntry("service", "plain_signed");
        assertThat(Calls.taken()).isEmpty();
        context.getBean(GraphQlTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(send("{signed}").data()).hasToString("{signed=signed}");
    }

    @Test
    void whatIsUnclassifiedStopsTheServlet() {
        Wrapper servlet = server.servlet(
                "portal",
                "/",
                server.context(
                        Portals.Guards.class, Portals.Served.class, Portals.Signed.class, Portals.Forgotten.class));
        server.start();
        assertThatThrownBy(servlet::load)
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining(Portals.Forgotten.class.getName() + "#other()");
    }

    /** No property lowers this: the guards of the context above cannot stand before its handlers. */
    @Test
    void aSourceBelowTheGuardsStopsTheServlet() throws Exception {
        for (Class<?> controller : List.of(Portals.Signed.class, Portals.Forgotten.class)) {
            try (PlainServer below = new PlainServer(Portals.class)
                    .set("kuzet.unclassified", "refuse")
                    .set("kuzet.not-offered", "kz.kuzet.conformance")) {
                AnnotationConfigWebApplicationContext shared = below.context(Portals.Guards.class);
                Wrapper own = below.below(shared, below.context(Portals.Served.class, controller));
                assertThatThrownBy(own::load)
                        .isInstanceOf(UnguardedHandlersException.class)
                        .hasMessageContaining("The GraphQlSource \"source\" is in a context below that of the guards");
                assertThat(below.post("/graphql", "{\"query\": \"{signed other}\"}", "Content-Type", "application/json")
                                .statusCode())
                        .isNotEqualTo(200);
                assertThat(Calls.taken()).isEmpty();
                shared.close();
            }
        }
    }
}
