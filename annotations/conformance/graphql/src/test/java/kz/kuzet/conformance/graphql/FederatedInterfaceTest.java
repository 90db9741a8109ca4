package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.graphql.federation.Application;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.Test;

/** A handler for an interface gives the entities of all its types, whichever name a request says. */
class FederatedInterfaceTest {

    private static Answer asked(Server server, String type) {
        return Portal.send(
                server,
                "query($r:[_Any!]!){_entities(representations:$r){...on Book{title}}}",
                null,
                Map.of("r", List.of(Map.of("__typename", type, "id", "1"))));
    }

    @Test
    void aTypeIsGuardedByTheHandlerOfItsInterface() {
        Calls.taken();
        try (Server server =
                Served.MVC.start(Application.class, "federated.schema=classpath:federation/interfaces.graphqls")) {
            for (String type : List.of("Book", "Media")) {
                assertThat(Answer.extensions(asked(server, type).error()))
                        .containsEntry("type", "urn:kuzet:problem:step-up-required")
                        .containsEntry("service", "federation_media");
            }
            assertThat(Calls.taken()).isEmpty();
            server.bean(GraphQlTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(asked(server, "Book").data()).hasToString("{_entities=[{title=book 1}]}");
            assertThat(Calls.taken()).containsExactly("book 1");
        }
    }
}
