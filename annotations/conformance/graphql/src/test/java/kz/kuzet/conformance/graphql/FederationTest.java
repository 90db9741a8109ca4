package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.conformance.graphql.federation.Application;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One field gives every entity of a federated graph; each entity that a request names is asked for under its guard. */
class FederationTest {

    private static final String DOCUMENT = "query($r:[_Any!]!){_entities(representations:$r)"
            + "{...on Person{name}...on House{owner}...on Note{text}}}";

    private static final Map<Served, Server> SERVERS = new EnumMap<>(Served.class);

    @BeforeAll
    static void start() {
        for (Served served : List.of(Served.MVC, Served.WEB_FLUX)) {
            SERVERS.put(
                    served, served.start(Application.class, "federated.schema=classpath:federation/schema.graphqls"));
        }
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(Server::close);
    }

    @BeforeEach
    void forget() {
        Calls.taken();
        SERVERS.values().forEach(server -> evidence(server).reset());
    }

    private static GraphQlTestEvidence evidence(Server server) {
        return server.bean(GraphQlTestEvidence.class);
    }

    /** Of each entity the name of its type, a space and its key. */
    private static Answer asked(Server server, String... entities) {
        List<Map<String, String>> representations = Stream.of(entities)
                .map(entity -> entity.split(" "))
                .map(parts -> Map.of("__typename", parts[0], "id", parts[1]))
                .toList();
        return Portal.send(server, DOCUMENT, null, Map.of("r", representations));
    }

    static Stream<Arguments> guarded() {
        return SERVERS.keySet().stream()
                .flatMap(served -> Stream.of(
                        Arguments.of(served, "federation_person", new String[] {"Person 1"}),
                        Arguments.of(served, "federation_person", new String[] {"Note 1", "Person 1"}),
                        Arguments.of(served, "federation_house", new String[] {"House 1"}),
                        Arguments.of(served, "federation_house", new String[] {"House 1", "House 2", "Note 1"})));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void anEntityWithAServiceIsGuarded(Served served, String service, String[] entities) {
        Server server = SERVERS.get(served);
        for (boolean loggedIn : new boolean[] {false, true}) {
            if (loggedIn) {
                evidence(server).logIn(Recipients.RECIPIENT);
            }
            Answer refused = asked(server, entities);
            assertThat(refused.data().get("_entities"))
                    .isEqualTo(Stream.of(entities).map(entity -> null).toList());
            List<Map<String, Object>> errors = refused.errors();
            assertThat(errors)
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(Answer.extensions(error))
                            .containsEntry("type", "urn:kuzet:problem:step-up-required")
                            .containsEntry("service", service));
            assertThat(Calls.taken()).isEmpty();
            if (loggedIn) {
                confirm(server, (String) Answer.extensions(errors.get(0)).get("requestDigest"));
            }
        }
        assertThat(asked(server, "Person 7", "House 7").errors()).hasSize(2);
        assertThat(Calls.taken()).isEmpty();
        assertThat(asked(server, entities).errors()).isEmpty();
        assertThat(Calls.taken()).isNotEmpty();
    }

    private static void confirm(Server server, String digest) {
        evidence(server).confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, RequestDigest.ofHex(digest)));
    }

    /** Each of several services is asked, and each refusal says for which entity it is. */
    @ParameterizedTest
    @EnumSource(names = {"MVC", "WEB_FLUX"})
    void allEntitiesOfARequestAreAsked(Served served) {
        Server server = SERVERS.get(served);
        evidence(server).logIn(Recipients.RECIPIENT);
        assertThat(asked(server, "Note 0", "Person 1", "House 2", "House 3").errors())
                .extracting(error -> error.get("path"))
                .containsExactlyInAnyOrder(List.of("_entities", 1), List.of("_entities", 2), List.of("_entities", 3));
        assertThat(Calls.taken()).isEmpty();
        evidence(server).confirmWhateverIsSent(Factor.EDS);
        assertThat(asked(server, "Note 0", "Person 1", "House 2", "House 3").data())
                .hasToString("{_entities=[{text=note 0}, {name=person 1}, {owner=owner of 2}, {owner=owner of 3}]}");
        assertThat(Calls.taken()).containsExactlyInAnyOrder("note 0", "person 1", "houses [2, 3]");
    }

    @ParameterizedTest
    @EnumSource(names = {"MVC", "WEB_FLUX"})
    void anEntityOfNoServiceIsFree(Served served) {
        assertThat(asked(SERVERS.get(served), "Note 1", "Note 2").data())
                .hasToString("{_entities=[{text=note 1}, {text=note 2}]}");
        assertThat(Calls.taken()).containsExactlyInAnyOrder("note 1", "note 2");
    }
}
