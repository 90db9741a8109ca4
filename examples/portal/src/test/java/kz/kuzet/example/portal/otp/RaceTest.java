package kz.kuzet.example.portal.otp;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import kz.kuzet.example.portal.otp.ConsumeResult.Accepted;
import kz.kuzet.example.portal.otp.ConsumeResult.NoAttemptsLeft;
import kz.kuzet.example.portal.otp.ConsumeResult.NoneIssued;
import kz.kuzet.example.portal.otp.ConsumeResult.Wrong;
import kz.kuzet.example.portal.otp.IssueResult.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes with a pool of connections each, and many recipients' browsers that press the button at once. */
@ParameterizedClass
@EnumSource(Database.class)
class RaceTest {

    private static final int RACERS = 1000;
    private static final OneTimePasswordSettings SETTINGS =
            new OneTimePasswordSettings(Duration.ofMinutes(3), 5, Duration.ofMinutes(1), 4, Duration.ofHours(1));

    private final Node first;
    private final Node second;

    RaceTest(Database database) {
        List<DataSource> pools = database.emptied();
        this.first = new Node(pools.get(0), SETTINGS);
        this.second = new Node(pools.get(1), SETTINGS);
    }

    private Node node(int racer) {
        return racer % 2 == 0 ? first : second;
    }

    @Test
    void aThousandConsumersOfOnePasswordHaveOneWinner() throws Exception {
        String password = first.issued(Node.SCOPE);

        List<ConsumeResult> results =
                race(RACERS, racer -> node(racer).passwords.consume(Node.SCOPE, password));

        assertThat(count(results)).isEqualTo(Map.of(new Accepted(), 1L, new NoneIssued(), RACERS - 1L));
    }

    @Test
    void aThousandWrongGuessesAtOnceAreNoMoreThanTheAttempts() throws Exception {
        String password = first.issued(Node.SCOPE);

        List<ConsumeResult> results =
                race(RACERS, racer -> node(racer).passwords.consume(Node.SCOPE, Node.wrong(password, racer + 1)));

        assertThat(count(results))
                .isEqualTo(Map.of(
                        new Wrong(4), 1L,
                        new Wrong(3), 1L,
                        new Wrong(2), 1L,
                        new Wrong(1), 1L,
                        new NoAttemptsLeft(), RACERS - 4L));
        assertThat(second.passwords.consume(Node.SCOPE, password)).isEqualTo(new NoAttemptsLeft());
    }

    @Test
    void theRightGuessAmongAThousandWinsOnlyWithinTheAttempts() throws Exception {
        String password = first.issued(Node.SCOPE);

        List<ConsumeResult> results =
                race(RACERS, racer -> node(racer).passwords.consume(Node.SCOPE, Node.wrong(password, racer)));

        Map<ConsumeResult, Long> counts = count(results);
        long wrong = counts.keySet().stream().filter(Wrong.class::isInstance).count();
        if (counts.containsKey(new Accepted())) {
            assertThat(counts).containsEntry(new Accepted(), 1L).containsEntry(new NoneIssued(), RACERS - 1L - wrong);
            assertThat(wrong).isLessThan(SETTINGS.attempts());
        } else {
            assertThat(counts).containsEntry(new NoAttemptsLeft(), RACERS - 4L);
            assertThat(wrong).isEqualTo(4);
        }
    }

    @Test
    void oneRequestIsSentOnePasswordHoweverOftenTheButtonIsPressed() throws Exception {
        List<IssueResult> results = race(100, racer -> node(racer).issue(Node.SCOPE));

        assertThat(results).filteredOn(Sent.class::isInstance).hasSize(1);
        assertThat(first.phone.texts().size() + second.phone.texts().size()).isEqualTo(1);
    }

    @Test
    void differentRequestsAtOnceDoNotPassTheRecipientsLimit() throws Exception {
        List<IssueResult> results = race(100, racer -> node(racer).issue(Node.request(racer)));

        assertThat(results).filteredOn(Sent.class::isInstance).hasSize(SETTINGS.unusedPasswords());
        assertThat(first.phone.texts().size() + second.phone.texts().size()).isEqualTo(SETTINGS.unusedPasswords());
    }

    private static <T> Map<T, Long> count(List<T> results) {
        return results.stream().collect(groupingBy(identity(), counting()));
    }

    /** Starts everybody at once; the first exception of any of them is thrown. */
    private static <T> List<T> race(int racers, IntFunction<T> racing) throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(racers);
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (int number = 0; number < racers; number++) {
            int racer = number;
            FutureTask<T> task = new FutureTask<>(() -> {
                ready.countDown();
                start.await();
                return racing.apply(racer);
            });
            tasks.add(task);
            new Thread(task, "racer " + racer).start();
        }
        ready.await();
        start.countDown();
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(task.get());
        }
        return results;
    }
}
