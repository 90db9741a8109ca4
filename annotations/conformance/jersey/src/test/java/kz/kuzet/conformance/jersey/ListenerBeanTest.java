package kz.kuzet.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.kuzet.conformance.jersey.services.OneTimePasswordService;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ObservedDecision;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.Test;

/** A listener that is a bean of CDI hears of decisions while its container runs. */
class ListenerBeanTest {

    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    /** An audit trail. */
    @ApplicationScoped
    public static class Audit implements DecisionListener {
        @Override
        public void decided(ObservedDecision observed) {
            HEARD.add("audit: " + kind(observed.decision()));
        }
    }

    /** Without a scope there is an object for each place, and no proxy before it. It adds itself too. */
    public static class Metrics implements DecisionListener {
        Metrics() {
            DecisionListeners.add(this);
        }

        @Override
        public void decided(ObservedDecision observed) {
            HEARD.add("metrics: " + kind(observed.decision()));
        }
    }

    private static String kind(Decision decision) {
        return decision.getClass().getSimpleName();
    }

    private static SeContainer container() {
        return SeContainerInitializer.newInstance()
                .addBeanClasses(Audit.class, Metrics.class)
                .initialize();
    }

    @Test
    void itHearsEachDecisionOnceWhileItsContainerRuns() throws Exception {
        TestEvidence evidence = new TestEvidence();
        HEARD.clear();
        try (Server server =
                Server.of(new TestApplication(OneTimePasswordService.class).register(new GuardFeature(evidence)))) {
            try (SeContainer container = container()) {
                assertThat(container.isRunning()).isTrue();
                assertThat(server.post("otp", "a").status()).isEqualTo(401);
                assertThat(HEARD).containsExactly("audit: StepUpRequired", "metrics: StepUpRequired");
                HEARD.clear();
                evidence.logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
                assertThat(server.post("otp", "a").body()).isEqualTo("sent: a");
                assertThat(HEARD).containsExactly("audit: Granted", "metrics: Granted");
                HEARD.clear();
            }
            assertThat(server.post("otp", "a").body()).isEqualTo("sent: a");
            assertThat(HEARD).isEmpty();
            try (SeContainer again = container()) {
                assertThat(again.isRunning()).isTrue();
                assertThat(server.post("otp", "a").body()).isEqualTo("sent: a");
                assertThat(HEARD).containsExactly("audit: Granted", "metrics: Granted");
            }
        }
    }
}
