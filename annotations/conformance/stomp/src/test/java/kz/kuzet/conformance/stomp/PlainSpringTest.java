package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.PlainServer;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.stomp.plain.Portals;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Without Spring Boot one import is enough. What has its broker in a context below the guards does not start. */
class PlainSpringTest {

    private final PlainServer server = new PlainServer(Portals.class);

    @BeforeEach
    void forget() {
        Calls.taken();
        server.web().addServletContainerInitializer(new WsSci(), null);
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    @Test
    void oneImportIsEnough() throws Exception {
        AnnotationConfigWebApplicationContext context =
                server.context(Portals.Guards.class, Broker.class, Portals.Signed.class);
        server.servlet("portal", "/", context).setLoadOnStartup(1);
        server.start();
        try (Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection.ask(Frame.send("/app/signed", "x")).header("kuzet-status"))
                    .isEqualTo("401");
            assertThat(Calls.taken()).isEmpty();
            context.getBean(MessageTestEvidence.class)
                    .logIn(Recipients.RECIPIENT)
                    .confirmWhateverIsSent(Factor.EDS);
            connection.send(Frame.send("/app/signed", "x"));
            assertThat(Calls.next()).isEqualTo("signed x");
        }
    }

    @Test
    void whatIsUnclassifiedStopsTheServlet() {
        Wrapper servlet = server.servlet(
                "portal",
                "/",
                server.context(Portals.Guards.class, Broker.class, Portals.Signed.class, Portals.Forgotten.class));
        server.start();
        assertThatThrownBy(servlet::load)
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining(Portals.Forgotten.class.getName() + "#send(String)");
    }

    /** No property lowers this: the guards of the context above cannot stand before its handlers. */
    @Test
    void aBrokerBelowTheGuardsStopsTheServlet() throws Exception {
        for (Class<?> controller : List.of(Portals.Signed.class, Portals.Forgotten.class)) {
            try (PlainServer below = new PlainServer(Portals.class)
                    .set("kuzet.unclassified", "refuse")
                    .set("kuzet.not-offered", "kz.kuzet.conformance")) {
                below.web().addServletContainerInitializer(new WsSci(), null);
                AnnotationConfigWebApplicationContext shared = below.context(Portals.Guards.class);
                Wrapper own = below.below(shared, below.context(Broker.class, controller));
                assertThatThrownBy(own::load)
                        .isInstanceOf(UnguardedHandlersException.class)
                        .hasMessageContaining(controller.getName() + "#send past its guard");
                shared.close();
            }
        }
    }
}
