package kz.kuzet.conformance.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.conformance.data.table.Application;
import kz.kuzet.conformance.data.table.Certificate;
import kz.kuzet.conformance.data.table.Licence;
import kz.kuzet.conformance.data.table.Queue;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.keyvalue.core.KeyValueOperations;

/**
 * Every authentication method, with every subset of factors, by the right recipient and by another, for the right request and for
 * another, over every HTTP method and address of a repository.
 */
class EveryMethodTest {

    private static final String TYPE = "application/json";
    private static final String BODY = "{\"text\": \"абвгд\"}";
    private static final String KEPT = "{\"id\": \"1\", \"text\": \"kept\"}";

    private static Server server;
    private static TestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(TestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** One entity in each repository. */
    @BeforeEach
    void keepOne() {
        List.of(Queue.class, Certificate.class, Licence.class).forEach(server.bean(KeyValueOperations.class)::delete);
        evidence.reset().logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        for (String path : List.of("/login", "/otp", "/licences")) {
            assertThat(server.send("PUT", path + "/1", KEPT, "Content-Type", TYPE)
                            .statusCode())
                    .isBetween(200, 204);
            assertThat(server.get(path + "/1").body()).contains("kept");
        }
        evidence.reset();
    }

    /** An HTTP method on an address, with the status of the repository where its guard grants. */
    record Verb(String method, String path, String body, int granted) {}

    private static final List<Verb> VERBS = List.of(
            new Verb("GET", "", null, 200),
            new Verb("HEAD", "", null, 204),
            new Verb("POST", "", BODY, 201),
            new Verb("GET", "/1", null, 200),
            new Verb("HEAD", "/1", null, 204),
            new Verb("PUT", "/1", BODY, 204),
            new Verb("PUT", "/2", BODY, 201),
            new Verb("PATCH", "/1", BODY, 204),
            new Verb("DELETE", "/1", null, 204),
            new Verb("GET", "/none", null, 404),
            new Verb("GET", "/search/findByText?text=kept", null, 200),
            new Verb("HEAD", "/search/findByText?text=kept", null, 204));

    record Attempt(String service, Verb verb, Set<Factor> shown, boolean ofAnother, boolean forAnother) {

        String path() {
            return "/" + (service.equals("eds") ? "licences" : service) + verb.path();
        }
    }

    static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (String service : List.of("login", "otp", "eds")) {
            for (Verb verb : VERBS) {
                for (int subset = 0; subset < 1 << Factor.values().length; subset++) {
                    Set<Factor> shown = EnumSet.noneOf(Factor.class);
                    for (Factor factor : Factor.values()) {
                        if ((subset >> factor.ordinal() & 1) == 1) {
                            shown.add(factor);
                        }
                    }
                    attempts.add(new Attempt(service, verb, shown, false, false));
                    attempts.add(new Attempt(service, verb, shown, true, false));
                    attempts.add(new Attempt(service, verb, shown, false, true));
                }
            }
        }
        return attempts;
    }

    /** Written from the text of Appendix 1, para 1. */
    private static boolean isGranted(Attempt attempt) {
        Set<Factor> shown = attempt.shown();
        boolean login = shown.contains(Factor.LOGIN_PASSWORD);
        boolean counts = login && !attempt.ofAnother() && !attempt.forAnother();
        boolean eds = counts && shown.contains(Factor.EDS);
        boolean password = counts && shown.contains(Factor.ONE_TIME_PASSWORD);
        return switch (attempt.service()) {
            case "login" -> login;
            case "otp" -> password || eds;
            default -> eds;
        };
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void answers(Attempt attempt) {
        Verb verb = attempt.verb();
        String type = verb.body() == null ? null : TYPE;
        RequestDigest digest = ClientText.digest(
                attempt.service(), verb.method(), attempt.path(), type, attempt.forAnother() ? "another" : verb.body());
        show(attempt, digest);
        HttpResponse<String> response = server.send(
                verb.method(),
                attempt.path(),
                verb.body(),
                type == null ? new String[0] : new String[] {"Content-Type", type});
        if (isGranted(attempt)) {
            assertThat(response.statusCode()).isEqualTo(verb.granted());
            return;
        }
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
        // The challenge repeats the query, never a text of an entity.
        assertThat(response.body()).doesNotContain("\"kept\"", "абвгд");
        assertThat(isUnchanged(attempt.path())).isTrue();
    }

    private static boolean isUnchanged(String path) {
        String repository = "/" + path.split("[/?]")[1];
        evidence.reset().logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        String all = server.get(repository).body();
        return all.contains("kept") && !all.contains("абвгд") && !all.contains(repository + "/2");
    }

    private static void show(Attempt attempt, RequestDigest digest) {
        evidence.reset();
        RecipientId by = attempt.ofAnother() ? Recipients.ANOTHER : Recipients.RECIPIENT;
        if (attempt.shown().contains(Factor.LOGIN_PASSWORD)) {
            evidence.logIn(Recipients.RECIPIENT);
        }
        attempt.shown().stream()
                .filter(factor -> factor != Factor.LOGIN_PASSWORD)
                .forEach(factor -> evidence.confirm(new Confirmation(factor, by, digest)));
    }
}
