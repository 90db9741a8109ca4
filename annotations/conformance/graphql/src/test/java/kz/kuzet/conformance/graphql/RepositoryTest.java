package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.kuzet.conformance.graphql.repositories.guarded.Application;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repository that GraphQL asks by itself is an endpoint. */
class RepositoryTest {

    private static final String SCHEMA = "spring.graphql.schema.locations=classpath:repositories/";

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{citizen(id:\"2\"){name}} | {citizen={name=Ыбырай}}",
                "{citizens{id name}} | {citizens=[{id=1, name=Абай}, {id=2, name=Ыбырай}]}",
                "{citizens(name:\"Абай\"){id}} | {citizens=[{id=1}]}",
            })
    void isGuarded(String document, String data) {
        for (Served served : List.of(Served.MVC, Served.WEB_FLUX)) {
            try (Server server = served.start(Application.class, SCHEMA)) {
                GraphQlTestEvidence evidence = server.bean(GraphQlTestEvidence.class);
                assertThat(Answer.extensions(Portal.send(server, document).error()))
                        .containsEntry("type", "urn:kuzet:problem:step-up-required")
                        .containsEntry("service", "repository_citizens");
                evidence.logIn(Recipients.RECIPIENT);
                Object digest =
                        Answer.extensions(Portal.send(server, document).error()).get("requestDigest");
                evidence.confirm(new Confirmation(
                        Factor.EDS, Recipients.RECIPIENT, RequestDigest.ofHex(String.valueOf(digest))));
                assertThat(Portal.send(server, "{citizens{id}}").errors()).hasSize(1);
                assertThat(Calls.taken()).isEmpty();
                assertThat(Portal.send(server, document).data()).hasToString(data);
                assertThat(Calls.taken()).containsExactly("findBy");
            }
        }
    }

    @Test
    void oneThatNobodyClassifiedStopsTheStart() {
        Class<?> application = kz.kuzet.conformance.graphql.repositories.unclassified.Application.class;
        assertThatThrownBy(() -> Served.MVC.start(application, SCHEMA).close())
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining(application.getPackageName() + ".Citizens");
    }
}
