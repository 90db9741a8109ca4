package kz.kuzet.example.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands of the README, as they stand there, over HTTP. */
class ReadmeTest {

    private static final Pattern PASSWORD = Pattern.compile("One-time password (\\d{6}) for request ([0-9a-f]{64})");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private final Queue<String> phone = new ConcurrentLinkedQueue<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private HttpServer server;

    @BeforeEach
    void start() {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
        server = Main.start(
                URI.create("http://localhost:0/"),
                new OneTimePasswords(clock, (recipient, message) -> phone.add(recipient + ": " + message)));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theCommandsOfTheReadmeDoWhatItSays() throws Exception {
        List<String> commands = commands();

        HttpResponse<String> place = run(commands.get(0));
        assertThat(place.statusCode()).isEqualTo(200);
        assertThat(place.body()).contains("12");

        assertThat(run(commands.get(1)).statusCode()).isEqualTo(401);

        HttpResponse<String> unconfirmed = run(commands.get(2));
        assertThat(unconfirmed.statusCode()).isEqualTo(401);
        assertThat(unconfirmed.body()).contains("\"requestDigest\":\"" + digestOfReadme() + "\"");
        assertThat(unconfirmed.headers().allValues("WWW-Authenticate"))
                .anySatisfy(challenge -> assertThat(challenge).contains("login_password_otp login_password_eds"));

        assertThat(run(commands.get(3)).statusCode()).isEqualTo(204);
        String confirmed = commands.get(4).replace("000000", received());

        HttpResponse<String> accepted = run(confirmed);
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.body()).isEqualTo("Accepted: {\"purpose\": \"work\"}\n");
        assertThat(run(confirmed).statusCode()).as("the password was used up").isEqualTo(401);
    }

    @Test
    void aPasswordCountsForOneRecipientAndOneRequest() throws Exception {
        String confirmed = commandWithPassword();
        assertThat(run(confirmed.replace("/criminal-record", "/criminal-record?purpose=visa"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(run(confirmed.replace("work", "Work")).statusCode()).isEqualTo(401);
        assertThat(run(confirmed.replace("aigerim:qazaqstan", "daniyar:baiterek"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(run(confirmed).statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordIsGuessedThreeTimesAtMost() throws Exception {
        String confirmed = commandWithPassword();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(run(confirmed.replaceAll("Password: \\d+", "Password: x"))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(run(confirmed).statusCode()).isEqualTo(401);
    }

    @Test
    void aPasswordExpires() throws Exception {
        String confirmed = commandWithPassword();
        now = now.plus(Duration.ofMinutes(5));
        assertThat(run(confirmed).statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverHasNotLoggedInIsToldHow() throws Exception {
        for (String command : commands()) {
            String wrong = command.replace("qazaqstan", "baiterek");
            HttpResponse<String> answer = run(wrong);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().allValues("WWW-Authenticate"))
                    .haveExactly(1, new Condition<>(challenge -> challenge.startsWith("Basic "), "Basic"));
        }
        assertThat(phone).isEmpty();
    }

    @Test
    void theFormIsSeenWithLoginAndPassword() throws Exception {
        String form = commands().get(0).replace("queue-place", "criminal-record");
        assertThat(run(form).body()).contains("purpose");
        assertThat(run(form.replace("-u aigerim:qazaqstan", "")).statusCode()).isEqualTo(401);
    }

    /** The text that the README shows is what is confirmed. */
    @Test
    void theDigestIsThatOfTheTextOfTheReadme() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("\""))
                .toList();
        assertThat(lines).hasSize(7);
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(digestOfReadme());
    }

    @Test
    void noFullNumberIsSentOrShown() throws Exception {
        run(commands().get(3));
        assertThat(phone).isNotEmpty().allSatisfy(message -> assertThat(message).doesNotContain("990099000005"));
    }

    private String commandWithPassword() throws Exception {
        run(commands().get(3));
        return commands().get(4).replace("000000", received());
    }

    private String received() throws IOException {
        Matcher message = PASSWORD.matcher(phone.remove());
        assertThat(message.find()).isTrue();
        assertThat(message.group(2)).isEqualTo(digestOfReadme());
        return message.group(1);
    }

    private static List<String> commands() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("curl "))
                .toList();
        assertThat(commands).hasSize(5);
        return commands;
    }

    private static String digestOfReadme() throws IOException {
        return words(commands().get(3)).stream()
                .filter(word -> word.matches("[0-9a-f]{64}"))
                .findFirst()
                .orElseThrow();
    }

    /** Does what curl does with the few options that the README uses. */
    private HttpResponse<String> run(String command) throws IOException, InterruptedException {
        List<String> words = words(command);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(words.get(words.size() - 1)
                .replace(":8081", ":" + server.getAddress().getPort())));
        for (int i = 1; i < words.size() - 1; i++) {
            switch (words.get(i)) {
                case "-i" -> {}
                case "-u" ->
                    request.header(
                            "Authorization",
                            "Basic "
                                    + Base64.getEncoder()
                                            .encodeToString(words.get(++i).getBytes(StandardCharsets.UTF_8)));
                case "-H" -> {
                    String[] header = words.get(++i).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> request.POST(HttpRequest.BodyPublishers.ofString(words.get(++i)));
                default -> throw new AssertionError(words.get(i));
            }
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }
}
