package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.conformance.graphql.start.Portals;
import kz.kuzet.conformance.graphql.start.Signed;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What would go round a guard is found at the start, or refused. */
class StartTest {

    private static final String SCHEMA = "spring.graphql.schema.locations=classpath:start/";

    /** The services of this package that an application has not got. */
    private static final List<String> SERVICES = List.of("start_signed", "start_fetcher", "start_strong");

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    private static Server start(Class<?> application, String... more) {
        return start(Served.MVC, application, more);
    }

    private static Server start(Served served, Class<?> application, String... more) {
        List<String> offered = application == Portals.ClassifiedFetchers.class
                ? List.of("start_signed", "start_fetcher")
                : application == Portals.Behind.class || application == Portals.Proxied.class
                        ? List.of("start_strong")
                        : List.of("start_signed");
        String absent = String.join(
                ",", SERVICES.stream().filter(code -> !offered.contains(code)).toList());
        String others = kz.kuzet.conformance.spring.NotOffered.besides(Signed.class);
        return Server.start(
                application,
                served.properties(Stream.concat(
                                Stream.of(
                                        SCHEMA,
                                        "kuzet.packages=kz.kuzet.conformance.graphql.start",
                                        "kuzet.not-offered=" + others + "," + absent),
                                Stream.of(more))
                        .toArray(String[]::new)));
    }

    private static List<String> stopped(Class<?> application, String... more) {
        Throwable thrown = catchThrowable(() -> start(application, more).close());
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        return ((UnguardedHandlersException) thrown).problems();
    }

    private static String classification(Answer answer) {
        return (String) Answer.extensions(answer.error()).get("classification");
    }

    @Test
    void anUnclassifiedHandlerIsNamed() {
        assertThat(stopped(Portals.Unclassified.class))
                .containsExactly(Portals.Unclassified.Forgotten.class.getName()
                        + "#other() belongs to no service. Write @PublicService, @NotPublicService or"
                        + " @PreparesRequest on it, or one of the first two on its class.");
    }

    @ParameterizedTest
    @EnumSource
    void aPropertyLowersThatToRefusingRequests(Served served) {
        try (Server server = start(served, Portals.Unclassified.class, "kuzet.unclassified=refuse")) {
            Answer answer = served.send(server, "{other}", "Accept-Language", "en");
            assertThat(Answer.extensions(answer.error()))
                    .containsEntry("classification", "FORBIDDEN")
                    .containsEntry("status", 403)
                    .containsEntry("type", "urn:kuzet:problem:unclassified");
            assertThat(Calls.taken()).isEmpty();
            Served.closeSockets();
        }
    }

    @Test
    void aFunctionOfTheApplicationStopsTheStart() {
        assertThat(stopped(Portals.Function.class))
                .containsExactly("The field Query.other is fetched by a function of the application, which carries no"
                        + " annotation and belongs to no service. Write a @Controller with a @SchemaMapping in its"
                        + " place, or a class that implements DataFetcher and is classified.");
        try (Server server = start(Portals.Function.class, "kuzet.unclassified=refuse")) {
            assertThat(classification(Portal.send(server, "{other}"))).isEqualTo("FORBIDDEN");
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void aDataFetcherThatIsAClassIsJudgedByIt() {
        try (Server server = start(Portals.ClassifiedFetchers.class)) {
            assertThat(Portal.send(server, "{open}").data()).hasToString("{open=open}");
            assertThat(Calls.taken()).containsExactly("open");
            assertThat(Answer.extensions(Portal.send(server, "{other}").error()))
                    .containsEntry("service", "start_fetcher");
            assertThat(Calls.taken()).isEmpty();
        }
    }

    static Stream<Class<?>> guarded() {
        return Stream.of(Portals.Decorated.class, Portals.OwnSource.class, Portals.Loading.class);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverBuildsItTheHandlerIsGuarded(Class<?> application) {
        try (Server server = start(application)) {
            assertThat(classification(Portal.send(server, "{signed}"))).isEqualTo("UNAUTHORIZED");
            assertThat(Calls.taken()).isEmpty();
            server.bean(GraphQlTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(Portal.send(server, "{signed}").data()).hasToString("{signed=signed}");
        }
    }

    @Test
    void theDataLoaderOfABatchMappingIsGuardedWhoeverAsksIt() {
        try (Server server = start(Portals.Loading.class)) {
            assertThat(Portal.send(server, "{other}").errors()).hasSize(1);
            assertThat(classification(Portal.send(server, "{item{secret}}"))).isEqualTo("UNAUTHORIZED");
            assertThat(Calls.taken()).isEmpty();
            server.bean(GraphQlTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(Portal.send(server, "{other}").data()).hasToString("{other=secret of 1}");
        }
    }

    static Stream<Class<?>> hidden() {
        return Stream.of(Portals.Hidden.class, Portals.HiddenSource.class, Portals.OwnService.class);
    }

    /** No property lowers this. */
    @ParameterizedTest
    @MethodSource("hidden")
    void whatAnswersWithoutAGuardedSourceStopsTheStart(Class<?> application) {
        for (String mode : List.of("stop", "refuse")) {
            assertThat(stopped(application, "kuzet.unclassified=" + mode))
                    .isNotEmpty()
                    .anySatisfy(problem -> assertThat(problem)
                            .matches(".*The bean \"hidden\" answers GraphQL requests with a service that is no bean.*"
                                    + "|The ExecutionGraphQlService \"(hidden|own)\" does not show that it executes"
                                    + " requests with a guarded GraphQlSource.*"));
        }
    }

    @Test
    void theClassThatIsCalledIsJudged() {
        try (Server server = start(Portals.Proxied.class)) {
            assertThat(Answer.extensions(Portal.send(server, "{other}").error()))
                    .containsEntry("service", "start_strong")
                    .containsEntry("classification", "UNAUTHORIZED");
            assertThat(Calls.taken()).isEmpty();
        }
        try (Server server = start(Portals.Behind.class, "kuzet.unclassified=refuse")) {
            assertThat(classification(Portal.send(server, "{other}"))).isEqualTo("FORBIDDEN");
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void withoutASourceOfEvidenceNothingStarts() {
        assertThat(catchThrowable(() -> start(Portals.NoSource.class).close()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Kuzet does not know what recipients have shown. Give a bean of type"
                        + " kz.kuzet.spring.graphql.EvidenceSource, or use Spring Security.");
    }

    /** Without a schema nothing serves its controllers. */
    @Test
    void withoutASchemaAGuardHasNoDoor() {
        assertThat(stopped(Portals.Plain.class, "spring.graphql.schema.locations=classpath:nowhere/"))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem)
                        .contains("has a guard, but no handler leads to it, so nothing asks the guard."
                                + " The adapter for Spring for GraphQL does not stand before it here"));
    }

    @Test
    void aDocumentThatTheApplicationExecutesItselfIsGuardedToo() {
        try (Server server = start(Portals.OwnSource.class)) {
            Map<String, Object> data = server.bean(org.springframework.graphql.execution.GraphQlSource.class)
                    .graphQl()
                    .execute("{signed}")
                    .toSpecification();
            assertThat(data.get("data")).hasToString("{signed=null}");
            assertThat(Calls.taken()).isEmpty();
        }
    }
}
