package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecisionAudienceTest {

    private static final ServiceGuard GUARD = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD);
    private static final Evidence EVIDENCE = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);

    private final List<String> heard = new ArrayList<>();
    private final DecisionAudience one = new DecisionAudience(getClass().getClassLoader());
    private final DecisionAudience other = new DecisionAudience(getClass().getClassLoader());

    @AfterEach
    void nothingIsLeft() {
        one.close();
        other.close();
        assertThat(DecisionListeners.hasListeners()).isFalse();
    }

    private DecisionListener named(String name) {
        return observed -> heard.add(name);
    }

    @Test
    void hearsWhatIsDecidedForItsApplicationAlone() {
        one.add(named("one"));
        other.add(named("other"));
        GUARD.decide(EVIDENCE, REQUEST, one);
        assertThat(heard).containsExactly("one");
        GUARD.decideToPrepare(EVIDENCE, other);
        assertThat(heard).containsExactly("one", "other");
    }

    @Test
    void everybodyHearsWhatNobodySaysForWhomItIsDecided() {
        one.add(named("one"));
        other.add(named("other"));
        GUARD.decide(EVIDENCE, REQUEST);
        GUARD.decideToPrepare(EVIDENCE);
        GUARD.decideAsComponent(null);
        assertThat(heard).containsExactly("one", "other", "one", "other", "one", "other");
    }

    /** The guard of another application of a container: its class loader is not one of ours. */
    @Test
    void whoDoesNotSeeTheGuardHearsNothingOfIt() throws Exception {
        DecisionAudience elsewhere = new DecisionAudience(new ClassLoader(null) {});
        elsewhere.add(named("elsewhere"));
        try {
            GUARD.decide(EVIDENCE, REQUEST);
            assertThat(heard).isEmpty();
            GUARD.decide(EVIDENCE, REQUEST, elsewhere);
            assertThat(heard).containsExactly("elsewhere");
        } finally {
            elsewhere.close();
        }
    }

    @Test
    void oneThatListensTwiceHearsOnce() {
        DecisionListener shared = named("shared");
        DecisionListeners.add(shared);
        assertThat(one.add(shared)).isTrue();
        assertThat(one.add(shared)).isFalse();
        assertThat(other.add(shared)).isTrue();
        GUARD.decide(EVIDENCE, REQUEST);
        GUARD.decide(EVIDENCE, REQUEST, one);
        assertThat(heard).containsExactly("shared", "shared");
        DecisionListeners.add(shared);
        GUARD.decide(EVIDENCE, REQUEST, one);
        assertThat(heard).hasSize(3);
    }

    @Test
    void afterTheEndNobodyOfItIsCalledAndNothingIsDecidedForIt() {
        DecisionListener added = named("added");
        one.add(added);
        DecisionListeners.add(added);
        one.close();
        other.add(named("other"));
        GUARD.decide(EVIDENCE, REQUEST);
        assertThat(heard).containsExactly("other");
        assertThatThrownBy(() -> GUARD.decide(EVIDENCE, REQUEST, one))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("an application that has ended");
        assertThatThrownBy(() -> GUARD.decideToPrepare(EVIDENCE, one)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> one.add(named("late"))).isInstanceOf(IllegalStateException.class);
        one.close();
        assertThatThrownBy(() -> GUARD.decide(EVIDENCE, REQUEST, one)).isInstanceOf(IllegalStateException.class);
        assertThat(heard).containsExactly("other");
    }

    @Test
    void withoutListenersTheEndChangesNothing() {
        one.close();
        assertThat(GUARD.decide(EVIDENCE, REQUEST, one)).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void whoIsRemovedHearsNothingMore() {
        DecisionListener removed = named("removed");
        one.add(removed);
        one.add(named("stays"));
        one.remove(removed);
        GUARD.decide(EVIDENCE, REQUEST, one);
        assertThat(heard).containsExactly("stays");
    }

    @Test
    void nothingIsGrantedThatCouldNotBeRecorded() {
        IllegalStateException full = new IllegalStateException("the audit trail is full");
        one.add(observed -> {
            throw full;
        });
        assertThatThrownBy(() -> GUARD.decide(EVIDENCE, REQUEST, one)).isSameAs(full);
        assertThatThrownBy(() -> GUARD.decide(EVIDENCE, REQUEST)).isSameAs(full);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> new DecisionAudience(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> one.add(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> one.remove(null)).isInstanceOf(NullPointerException.class);
    }
}
