package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.graphql.portal.Application;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request may reach handlers of many services, many times. Each is judged. */
class NestedTest {

    private static Server server;
    private static GraphQlTestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Served.MVC.start(Application.class);
        evidence = server.bean(GraphQlTestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        Calls.taken();
        evidence.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a:certificate(text:\"1\") b:certificate(text:\"2\")}",
                "{...F} fragment F on Query {certificate}",
                "{... on Query {certificate}}",
                "{...F} fragment F on Query {...G} fragment G on Query {x:certificate}",
                "query($y:Boolean=true){certificate @include(if:$y)}",
                "{person(id:\"1\"){criminalRecord}}",
                "{people{...F}} fragment F on Person {r:criminalRecord}",
                "{free people{name debts}}",
                "query A{free} query B{certificate}",
                "{__typename certificate}"
            })
    void noFormOfADocumentGoesRoundTheGuard(String document) {
        String operation = document.contains("query B") ? "B" : null;
        Answer answer = Portal.send(server, document, operation, Map.of());
        assertThat(answer.errors())
                .isNotEmpty()
                .allSatisfy(
                        error -> assertThat(Answer.extensions(error)).containsEntry("classification", "UNAUTHORIZED"));
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void whatIsNoServiceAnswersBesideWhatIsRefused() {
        Answer answer = Portal.send(server, "{free certificate person(id:\"1\"){name criminalRecord}}");
        assertThat(answer.data())
                .hasToString("{free=free, certificate=null, person={name=Name 1, criminalRecord=null}}");
        assertThat(answer.errors())
                .extracting(error -> error.get("path").toString())
                .containsExactlyInAnyOrder("[certificate]", "[person, criminalRecord]");
        assertThat(Portal.send(server, "{__schema{queryType{name}} free}").errors())
                .isEmpty();
        assertThat(Portal.send(server, "query A{free} query B{certificate}", "A", Map.of())
                        .errors())
                .isEmpty();
    }

    /** Two formed requests, each with the code of its service: two digests, two confirmations. */
    @Test
    void twoServicesAreConfirmedEachForItself() {
        String document = "mutation{license(text:\"a\")attach(text:\"b\")}";
        String body = "{\"operationName\":null,\"query\":\"" + document.replace("\"", "\\\"") + "\",\"variables\":{}}";
        RequestDigest license = Portal.digest("license", body);
        RequestDigest attach = Portal.digest("attach", body);
        evidence.logIn(Recipients.RECIPIENT);
        assertThat(Portal.send(server, document).errors())
                .extracting(error -> Answer.extensions(error).get("service") + " "
                        + Answer.extensions(error).get("requestDigest"))
                .containsExactly("license " + license, "attach " + attach);
        assertThat(Calls.taken()).isEmpty();
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, attach));
        Answer half = Portal.send(server, document);
        assertThat(half.data()).hasToString("{license=null, attach=attach: b}");
        assertThat(Calls.taken()).containsExactly("attach: b");
        evidence.confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, license));
        assertThat(Portal.send(server, document).errors()).isEmpty();
        assertThat(Calls.taken()).containsExactly("license: a", "attach: b");
    }

    @Test
    void aBatchIsOneCall() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(Portal.send(server, "{people{debts criminalRecord}}").errors())
                .isEmpty();
        assertThat(Calls.taken()).containsExactlyInAnyOrder("record of 1", "record of 2", "record of 3", "debts of 3");
    }

    @Test
    void aSubscriptionStreamsOnceItIsGranted() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Socket socket = Socket.open(server)) {
            assertThat(socket.send("subscription{progress(text:\"a\")}", Map.of()))
                    .extracting(answer -> answer.data().toString())
                    .containsExactly("{progress=progress: a}", "{progress=done}");
            evidence.logOut();
            List<Answer> refused = socket.send("subscription{progress(text:\"a\")}", Map.of());
            assertThat(refused).hasSize(1);
            assertThat(refused.get(0).errors()).hasSize(1);
            assertThat(Calls.taken()).containsExactly("progress: a");
        }
    }

    @Test
    void theLanguageIsThatOfTheClient() {
        assertThat(Answer.extensions(Portal.send(server, "{certificate}", "Accept-Language", "ru")
                                .error())
                        .get("title"))
                .isEqualTo("Войдите в систему, чтобы получить услугу");
    }
}
