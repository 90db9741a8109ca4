package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.conformance.graphql.portal.Application;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mapping, over every transport, with every subset of factors, of the right and of the wrong request and recipient. */
class EveryMethodTest {

    private static final RequestDigest OTHER = RequestDigest.over(new byte[] {1});

    private static final Map<Served, Server> SERVERS = new EnumMap<>(Served.class);

    /** What the service asks for. */
    private enum Asks {
        LOGIN,
        PASSWORD,
        SIGNATURE
    }

    /** A way to a service. */
    private record Way(String service, Asks asks, String document, String data, String called) {

        String canonicalBody() {
            String canonical = document.startsWith("query") ? document.substring("query".length()) : document;
            return "{\"operationName\":null,\"query\":\"" + canonical.replace("\"", "\\\"") + "\",\"variables\":{}}";
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way("queue", Asks.LOGIN, "query{queue(text:\"a\")}", "{queue=queue: a}", "queue: a"),
            new Way(
                    "certificate",
                    Asks.PASSWORD,
                    "query{certificate(text:\"a\")}",
                    "{certificate=certificate: a}",
                    "certificate: a"),
            new Way("license", Asks.SIGNATURE, "mutation{license(text:\"a\")}", "{license=license: a}", "license: a"),
            new Way("license", Asks.LOGIN, "query{form}", "{form=form}", "form"),
            new Way(
                    "record",
                    Asks.PASSWORD,
                    "query{person(id:\"7\"){criminalRecord}}",
                    "{person={criminalRecord=record of 7}}",
                    "record of 7"),
            new Way(
                    "debts",
                    Asks.SIGNATURE,
                    "query{people{debts}}",
                    "{people=[{debts=debts of 1}, {debts=debts of 2}, {debts=debts of 3}]}",
                    "debts of 3"),
            new Way(
                    "progress",
                    Asks.SIGNATURE,
                    "subscription{progress(text:\"a\")}",
                    "{progress=progress: a}",
                    "progress: a"));

    private record Attempt(Served served, Way way, Set<Factor> shown, boolean rightRequest, boolean rightRecipient) {}

    static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (Served served : Served.values()) {
            for (Way way : WAYS) {
                if (served.webSocket || !way.service().equals("progress")) {
                    for (int subset = 0; subset < 1 << Factor.values().length; subset++) {
                        for (int right = 0; right < 4; right++) {
                            attempts.add(new Attempt(served, way, factors(subset), right % 2 == 0, right < 2));
                        }
                    }
                }
            }
        }
        return attempts;
    }

    private static Set<Factor> factors(int subset) {
        Set<Factor> shown = EnumSet.noneOf(Factor.class);
        for (Factor factor : Factor.values()) {
            if ((subset >> factor.ordinal() & 1) == 1) {
                shown.add(factor);
            }
        }
        return shown;
    }

    @AfterAll
    static void stop() {
        Served.closeSockets();
        SERVERS.values().forEach(Server::close);
        SERVERS.clear();
    }

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    /** Written from the text of Appendix 1, para 1. */
    private static boolean isGranted(Attempt attempt) {
        boolean login = attempt.shown().contains(Factor.LOGIN_PASSWORD);
        boolean counts = login && attempt.rightRequest() && attempt.rightRecipient();
        boolean eds = counts && attempt.shown().contains(Factor.EDS);
        boolean password = counts && attempt.shown().contains(Factor.ONE_TIME_PASSWORD);
        return switch (attempt.way().asks()) {
            case LOGIN -> login;
            case PASSWORD -> password || eds;
            case SIGNATURE -> eds;
        };
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void answers(Attempt attempt) {
        Server server = SERVERS.computeIfAbsent(attempt.served(), served -> served.start(Application.class));
        Way way = attempt.way();
        RequestDigest digest = Portal.digest(way.service(), way.canonicalBody());
        show(attempt, server.bean(GraphQlTestEvidence.class), digest);
        Answer answer = attempt.served().send(server, way.document(), "Accept-Language", "en");
        if (isGranted(attempt)) {
            assertThat(answer.errors()).isEmpty();
            assertThat(answer.data()).hasToString(way.data());
            assertThat(Calls.taken()).containsOnly(way.called());
            return;
        }
        assertThat(Calls.taken()).isEmpty();
        assertThat(answer.errors()).isNotEmpty().allSatisfy(error -> {
            Map<String, Object> extensions = Answer.extensions(error);
            assertThat(extensions)
                    .containsEntry("classification", "UNAUTHORIZED")
                    .containsEntry("type", "urn:kuzet:problem:step-up-required")
                    .containsEntry("status", 401)
                    .containsEntry("service", way.service())
                    .containsKeys("title", "detail", "acceptableMethods");
            assertThat(error).containsEntry("message", extensions.get("title")).containsKey("path");
            boolean login = attempt.shown().contains(Factor.LOGIN_PASSWORD);
            assertThat((String) extensions.get("wwwAuthenticate"))
                    .startsWith(login ? "Bearer error=\"insufficient_user_authentication\"" : "Bearer acr_values=");
            if (login) {
                assertThat(extensions).containsEntry("requestDigest", digest.toString());
            } else {
                assertThat(extensions).doesNotContainKey("requestDigest");
            }
        });
    }

    private static void show(Attempt attempt, GraphQlTestEvidence evidence, RequestDigest digest) {
        evidence.reset().over(Channel.PORTAL);
        if (attempt.shown().contains(Factor.LOGIN_PASSWORD)) {
            evidence.logIn(Recipients.RECIPIENT);
        }
        RecipientId recipient = attempt.rightRecipient() ? Recipients.RECIPIENT : Recipients.ANOTHER;
        attempt.shown().stream()
                .filter(factor -> factor != Factor.LOGIN_PASSWORD)
                .forEach(factor ->
                        evidence.confirm(new Confirmation(factor, recipient, attempt.rightRequest() ? digest : OTHER)));
    }
}
