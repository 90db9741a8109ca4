package kz.kuzet.conformance.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.conformance.graphql.portal.Services;
import kz.kuzet.conformance.graphql.security.Application;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without a source of the application, Spring Security tells what a recipient has shown. */
class SecurityTest {

    private static final Map<Served, Server> SERVERS = new EnumMap<>(Served.class);

    private record Row(Served served, String kind, String document, boolean granted) {}

    static Stream<Row> rows() {
        return Stream.of(Served.values())
                .flatMap(served -> Stream.of(
                        new Row(served, null, "{queue}", false),
                        new Row(served, "password", "{queue}", true),
                        new Row(served, "confirmed", "{queue}", true),
                        new Row(served, "other-factor", "{queue}", false),
                        new Row(served, "unauthenticated", "{queue}", false),
                        new Row(served, "anonymous", "{queue}", false),
                        new Row(served, "remember-me", "{queue}", false),
                        new Row(served, "no-iin", "{queue}", false),
                        new Row(served, "password", "{people{debts}}", false),
                        new Row(served, "password", Application.SIGNED, false),
                        new Row(served, "confirmed", Application.SIGNED, true),
                        new Row(served, "confirmed", "mutation{license(text:\"b\")}", false),
                        new Row(served, "confirmed", "mutation{attach(text:\"a\")}", false)));
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(Server::close);
        SERVERS.clear();
    }

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoeverHasShownEnoughIsLetIn(Row row) {
        Server server = SERVERS.computeIfAbsent(
                row.served(),
                served -> Server.start(
                        SecurityTest.class.getClassLoader(),
                        new Class<?>[] {Application.class},
                        served.properties(
                                "kuzet.packages=kz.kuzet.conformance.graphql",
                                "kuzet.not-offered=" + NotOffered.besides(Services.class))));
        String[] headers = row.kind() == null ? new String[0] : new String[] {"X-Authentication", row.kind()};
        Answer answer;
        if (row.served().webSocket) {
            // The handshake has logged in.
            try (Socket socket = Socket.open(server, headers)) {
                answer = socket.send(row.document(), Map.of()).get(0);
            }
        } else {
            answer = Portal.send(server, row.document(), headers);
        }
        if (row.granted()) {
            assertThat(answer.errors()).isEmpty();
            assertThat(Calls.taken()).hasSize(1);
        } else {
            // Who is no recipient is not told to log in.
            String classification = "no-iin".equals(row.kind()) ? "FORBIDDEN" : "UNAUTHORIZED";
            assertThat(answer.errors())
                    .isNotEmpty()
                    .allSatisfy(error ->
                            assertThat(Answer.extensions(error)).containsEntry("classification", classification));
            assertThat(Calls.taken()).isEqualTo(List.of());
        }
    }
}
