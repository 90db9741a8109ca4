package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.graphql.async.Application;
import kz.kuzet.conformance.graphql.portal.Services;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence that comes later: nothing waits for it on the thread of the request, and nothing hangs. */
class AsyncTest {

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMappingWaitsForIt(Served served) {
        try (Server server = served.start(
                Application.class,
                "kuzet.packages=kz.kuzet.conformance.graphql",
                "kuzet.not-offered=" + NotOffered.besides(Services.class))) {
            String document = "{certificate(text:\"a\") people{name debts criminalRecord} again:people{debts}}";
            assertThat(served.send(server, document).errors()).hasSize(10);
            assertThat(Calls.taken()).isEmpty();
            server.bean(GraphQlTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            Application.ASKED.set(0);
            Answer answer = served.send(server, document);
            assertThat(answer.errors()).isEmpty();
            assertThat(answer.data().toString()).contains("debts of 3", "record of 3", "certificate: a");
            // Once for each service, whatever the number of fields.
            assertThat(Application.ASKED).hasValue(3);
            assertThat(Calls.taken()).isNotEmpty().contains("certificate: a", "record of 1");
            if (served.webSocket) {
                assertThat(served.send(server, "subscription{progress(text:\"b\")}")
                                .data())
                        .hasToString("{progress=progress: b}");
            }
            Served.closeSockets();
        }
    }
}
