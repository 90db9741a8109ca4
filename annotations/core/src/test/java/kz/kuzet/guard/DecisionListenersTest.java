package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecisionListenersTest {

    private static final ServiceGuard GUARD = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD);
    private static final Evidence EVIDENCE = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);

    private final List<DecisionListener> added = new ArrayList<>();

    private void add(DecisionListener listener) {
        added.add(listener);
        DecisionListeners.add(listener);
    }

    @AfterEach
    void removeAll() {
        added.forEach(DecisionListeners::remove);
        assertThat(DecisionListeners.hasListeners()).isFalse();
    }

    @Test
    void hearsTheVeryDecisionAndWhatItWasTakenOn() {
        List<ObservedDecision> heard = new ArrayList<>();
        add(heard::add);
        List<Decision> decided = List.of(
                GUARD.decide(EVIDENCE, REQUEST),
                GUARD.decide(null, null),
                GUARD.decideToPrepare(EVIDENCE),
                GUARD.decideAsComponent(null));
        assertThat(heard).extracting(ObservedDecision::decision).containsExactlyElementsOf(decided);
        assertThat(heard)
                .extracting(observed -> observed.evidence().orElse(null))
                .containsExactly(EVIDENCE, null, EVIDENCE, null);
        assertThat(heard)
                .extracting(observed -> observed.request().orElse(null))
                .containsExactly(REQUEST, null, null, null);
    }

    @Test
    void hearsOnTheCallersThreadBeforeTheCallerLearnsOfIt() {
        List<Thread> threads = new ArrayList<>();
        add(observed -> threads.add(Thread.currentThread()));
        GUARD.decide(EVIDENCE, REQUEST);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void oneThatIsAddedTwiceHearsOnceAndIsRemovedAtOnce() {
        AtomicInteger heard = new AtomicInteger();
        DecisionListener listener = observed -> heard.incrementAndGet();
        add(listener);
        add(listener);
        GUARD.decide(EVIDENCE, REQUEST);
        assertThat(heard).hasValue(1);
        DecisionListeners.remove(listener);
        GUARD.decide(EVIDENCE, REQUEST);
        assertThat(heard).hasValue(1);
    }

    @Test
    void allHearInTheOrderInWhichTheyWereAdded() {
        List<String> heard = new ArrayList<>();
        DecisionListener first = observed -> heard.add("first");
        add(first);
        add(observed -> heard.add("second"));
        GUARD.decide(EVIDENCE, REQUEST);
        DecisionListeners.remove(first);
        GUARD.decide(EVIDENCE, REQUEST);
        assertThat(heard).containsExactly("first", "second", "second");
    }

    @Test
    void removingOneThatIsNotThereChangesNothing() {
        AtomicInteger heard = new AtomicInteger();
        add(observed -> heard.incrementAndGet());
        DecisionListeners.remove(observed -> heard.incrementAndGet());
        GUARD.decide(EVIDENCE, REQUEST);
        assertThat(heard).hasValue(1);
    }

    @Test
    void nothingIsGrantedThatCouldNotBeRecorded() {
        IllegalStateException auditTrailIsFull = new IllegalStateException("the audit trail is full");
        List<ObservedDecision> heardAfterwards = new ArrayList<>();
        add(observed -> {
            throw auditTrailIsFull;
        });
        add(heardAfterwards::add);
        assertThatThrownBy(() -> GUARD.decide(EVIDENCE, REQUEST)).isSameAs(auditTrailIsFull);
        assertThatThrownBy(() -> GUARD.decideToPrepare(EVIDENCE)).isSameAs(auditTrailIsFull);
        assertThatThrownBy(() -> GUARD.decideAsComponent(null)).isSameAs(auditTrailIsFull);
        assertThat(heardAfterwards).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> DecisionListeners.add(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> DecisionListeners.remove(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new ObservedDecision(null, EVIDENCE, REQUEST))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void noDecisionIsLostWhileOthersComeAndGo() throws Exception {
        int threads = 8;
        int decisions = 2_000;
        AtomicInteger heard = new AtomicInteger();
        add(observed -> heard.incrementAndGet());
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            Callable<Integer> deciding = () -> {
                start.await();
                AtomicInteger own = new AtomicInteger();
                for (int i = 0; i < decisions; i++) {
                    DecisionListener passing = observed -> own.incrementAndGet();
                    DecisionListeners.add(passing);
                    GUARD.decide(EVIDENCE, REQUEST);
                    DecisionListeners.remove(passing);
                }
                return own.get();
            };
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(deciding));
            }
            start.countDown();
            for (Future<Integer> own : running) {
                assertThat(own.get(60, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(decisions);
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(heard).hasValue(threads * decisions);
    }
}
