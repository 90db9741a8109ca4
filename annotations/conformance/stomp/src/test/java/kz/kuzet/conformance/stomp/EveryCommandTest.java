package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.Channel;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.stomp.table.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command to every service, with every set of factors, confirmed by the right and a wrong recipient and for the right and a
 * wrong request: what the client reads, and whether the handler was called.
 */
class EveryCommandTest {

    private static final RequestDigest WRONG = RequestDigest.over(new byte[] {1});

    private static Server server;
    private static Connection connection;
    private static int subscriptions;

    private record Row(
            String service,
            String command,
            Channel channel,
            boolean login,
            Set<Factor> factors,
            boolean rightRecipient,
            boolean rightRequest) {

        /** An oracle of its own, from the text of the Rules. */
        int status() {
            boolean message = channel == Channel.SHORT_TEXT_MESSAGE;
            boolean declared = switch (service) {
                case "login", "messages" -> true;
                case "hours" -> true;
                default -> !message;
            };
            if (service.equals("hours")) {
                return 200;
            }
            if (!declared) {
                return 403;
            }
            boolean counts = rightRecipient && rightRequest;
            boolean suffices = switch (service) {
                case "otp" -> counts && !factors.isEmpty();
                case "messages" -> message || (counts && !factors.isEmpty());
                case "eds" -> counts && factors.contains(Factor.EDS);
                default -> true;
            };
            return login && suffices ? 200 : 401;
        }

        String destination() {
            return switch (service) {
                case "form", "hours" -> "/app/eds/" + service;
                default -> "/app/" + service;
            };
        }
    }

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        connection = Connection.withProblems(server.port());
        connection.send(Frame.subscribe("/user/queue/answers", "answers"));
    }

    @AfterAll
    static void stop() {
        connection.close();
        server.close();
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Set<Factor>> factors = List.of(
                Set.of(),
                EnumSet.of(Factor.ONE_TIME_PASSWORD),
                EnumSet.of(Factor.EDS),
                EnumSet.of(Factor.ONE_TIME_PASSWORD, Factor.EDS));
        for (String service : List.of("login", "otp", "messages", "eds", "form", "hours")) {
            boolean subscribesOnly = service.equals("form") || service.equals("hours");
            for (String command : subscribesOnly ? List.of("SUBSCRIBE") : List.of("SEND", "SUBSCRIBE")) {
                for (Channel channel : List.of(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE)) {
                    for (Set<Factor> shown : factors) {
                        for (boolean recipient : new boolean[] {true, false}) {
                            for (boolean request : new boolean[] {true, false}) {
                                rows.add(new Row(service, command, channel, true, shown, recipient, request));
                            }
                        }
                    }
                    rows.add(new Row(service, command, channel, false, Set.of(), true, true));
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isDecided(Row row) {
        boolean sends = row.command().equals("SEND");
        String id = "s" + subscriptions++;
        String body = "body " + id;
        Frame frame = sends ? Frame.send(row.destination(), body) : Frame.subscribe(row.destination(), id);
        RequestDigest digest = ClientText.digest(
                row.service().equals("form") ? "eds" : row.service(),
                row.command(),
                row.destination(),
                sends ? "text/plain" : null,
                sends ? body : null);
        server.bean(MessageTestEvidence.class).show(evidence(row, row.rightRequest() ? digest : WRONG));
        Frame answer = connection.ask(frame);
        assertThat(answer.command()).isEqualTo("MESSAGE");
        if (row.status() == 200) {
            String made = sends
                    ? row.service() + " SEND " + body
                    : Set.of("form", "hours").contains(row.service()) ? row.service() : row.service() + " SUBSCRIBE";
            assertThat(answer.body()).isEqualTo(made);
            assertThat(answer.header("subscription")).isEqualTo(sends ? "answers" : id);
            assertThat(Calls.taken()).containsExactly(made);
        } else {
            assertThat(answer.header("subscription")).isEqualTo("problems");
            assertThat(answer.header("kuzet-status")).isEqualTo(Integer.toString(row.status()));
            assertThat(answer.header("kuzet-command")).isEqualTo(row.command());
            assertThat(answer.header("kuzet-destination")).isEqualTo(row.destination());
            assertThat(answer.header("kuzet-subscription")).isEqualTo(sends ? null : id);
            assertThat(answer.body().contains(digest.toString()))
                    .as(answer.body())
                    .isEqualTo(row.status() == 401
                            && row.login()
                            && !Set.of("form", "login").contains(row.service()));
            assertThat(Calls.taken()).isEmpty();
        }
    }

    private static Evidence evidence(Row row, RequestDigest confirmed) {
        if (!row.login()) {
            return Evidence.withoutLogin(row.channel());
        }
        RecipientId confirming = row.rightRecipient() ? Recipients.RECIPIENT : Recipients.ANOTHER;
        Evidence evidence = Evidence.ofLogin(Recipients.RECIPIENT, row.channel());
        for (Factor factor : row.factors()) {
            evidence = evidence.with(new Confirmation(factor, confirming, confirmed));
        }
        return evidence;
    }
}
