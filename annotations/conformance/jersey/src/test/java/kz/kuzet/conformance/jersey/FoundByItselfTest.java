package kz.kuzet.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.kuzet.conformance.jersey.services.OneTimePasswordService;
import kz.kuzet.conformance.jersey.shapes.Free;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ObservedDecision;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.EvidenceSource;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.Test;

/** The guards stand there without being registered, and never twice. */
class FoundByItselfTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();

    /** As an application gives its evidence source. */
    public static final class Resolver implements ContextResolver<EvidenceSource> {
        @Override
        public EvidenceSource getContext(Class<?> type) {
            return EVIDENCE;
        }
    }

    @Test
    void withAResolverOfTheEvidenceSourceNothingIsRegistered() throws Exception {
        assertEachRequestIsDecidedOnce(new TestApplication(OneTimePasswordService.class, Resolver.class));
    }

    @Test
    void registeredAsWellItStandsThereOnce() throws Exception {
        assertEachRequestIsDecidedOnce(
                new TestApplication(OneTimePasswordService.class, Resolver.class, GuardFeature.class));
        assertEachRequestIsDecidedOnce(
                new TestApplication(OneTimePasswordService.class, Resolver.class).register(new GuardFeature(EVIDENCE)));
        assertEachRequestIsDecidedOnce(new TestApplication(OneTimePasswordService.class)
                .register(
                        new GuardFeature(EVIDENCE, ServiceGuards.load(getClass().getClassLoader()))));
    }

    @Test
    void theEvidenceSourceMayBeListedForTheServiceLoader() throws Exception {
        ClassPath listing = ClassPath.listing(ClassPath.Nobody.class);
        try (Server server = listing.start(new TestApplication(OneTimePasswordService.class))) {
            assertThat(server.post("otp", "a").status()).isEqualTo(401);
        }
    }

    @Test
    void severalListedSourcesAreOneTooMany() throws Exception {
        ClassPath listing = ClassPath.listing(ClassPath.Nobody.class, ClassPath.Other.class);
        assertThatThrownBy(() -> listing.start(new TestApplication(OneTimePasswordService.class)))
                .hasMessageContaining("Kuzet needs one evidence source, but several are listed");
    }

    @Test
    void withoutAnEvidenceSourceAnApplicationDoesNotStart() {
        assertThatThrownBy(() -> Server.of(new TestApplication(OneTimePasswordService.class)))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("nothing says what a recipient has shown", "ContextResolver", "new GuardFeature(source)")
                .contains("META-INF/services/" + EvidenceSource.class.getName());
    }

    @Test
    void withoutGuardsNoEvidenceSourceIsNeeded() throws Exception {
        Class<?> excluded = Uncompiled.type("Excluded", """
            @jakarta.ws.rs.Path("excluded")
            @kz.kuzet.NotPublicService(reason = "an example")
            public class Excluded { @jakarta.ws.rs.GET public String get() { return "excluded"; } }
            """);
        try (Server server = ClassPath.withoutGuards().start(new TestApplication(excluded, Free.class))) {
            assertThat(server.get("excluded").body()).isEqualTo("excluded");
        }
    }

    /** The guards of libraries do not count where no resource leads to them. */
    @Test
    void withExclusionsOnlyNoEvidenceSourceIsNeeded() throws Exception {
        Class<?> excluded = Uncompiled.type("ExcludedAlone", """
            @jakarta.ws.rs.Path("excluded")
            @kz.kuzet.NotPublicService(reason = "an example")
            public class ExcludedAlone { @jakarta.ws.rs.GET public String get() { return "excluded"; } }
            """);
        try (Server server = Server.of(new TestApplication(excluded))) {
            assertThat(server.get("excluded").body()).isEqualTo("excluded");
        }
    }

    static void assertEachRequestIsDecidedOnce(Application application) throws Exception {
        Queue<ObservedDecision> decisions = new ConcurrentLinkedQueue<>();
        DecisionListener listener = decisions::add;
        DecisionListeners.add(listener);
        try (Server server = Server.of(application)) {
            EVIDENCE.reset();
            assertThat(server.post("otp", "a").status()).isEqualTo(401);
            EVIDENCE.reset().logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
            assertThat(server.post("otp", "a").body()).isEqualTo("sent: a");
        } finally {
            DecisionListeners.remove(listener);
        }
        assertThat(List.copyOf(decisions)).hasSize(2);
    }
}
