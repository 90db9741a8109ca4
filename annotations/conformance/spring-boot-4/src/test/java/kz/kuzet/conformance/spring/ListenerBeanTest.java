package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.conformance.spring.audit.Listeners;
import kz.kuzet.conformance.spring.listener.Application;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A listener that is a bean hears of the decisions of its application, and of nothing after its end. */
class ListenerBeanTest {

    @BeforeEach
    void forget() {
        Listeners.heard();
    }

    private static Server start(Class<?> listeners, String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add("kuzet.not-offered=" + NotOffered.besides(Application.class));
        return Server.start(
                Server.withoutSecurity(), new Class<?>[] {Application.class, listeners}, all.toArray(new String[0]));
    }

    private static int send(Server server) {
        return server.post("/heard", "a").statusCode();
    }

    private static ServiceGuard guard() {
        return ServiceGuards.find(ListenerBeanTest.class.getClassLoader()).all().stream()
                .filter(guard -> guard.service().code().equals("heard"))
                .findAny()
                .orElseThrow();
    }

    @Test
    void allHearInOrderAndOnce() {
        try (Server server = start(Listeners.Plain.class, "name=a")) {
            assertThat(send(server)).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("a first StepUpRequired", "a later StepUpRequired");
            server.bean(TestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(send(server)).isEqualTo(200);
            assertThat(Listeners.heard()).containsExactly("a first Granted", "a later Granted");
        }
    }

    @Test
    void eachApplicationHearsItsOwnDecisions() {
        try (Server one = start(Listeners.Plain.class, "name=one")) {
            try (Server two = start(Listeners.Plain.class, "name=two")) {
                assertThat(send(one)).isEqualTo(401);
                assertThat(Listeners.heard()).containsExactly("one first StepUpRequired", "one later StepUpRequired");
                assertThat(send(two)).isEqualTo(401);
                assertThat(Listeners.heard()).containsExactly("two first StepUpRequired", "two later StepUpRequired");
                // Code that asks the guard itself says for no application that it does.
                guard().decideToPrepare(Evidence.withoutLogin(Channel.PORTAL));
                assertThat(Listeners.heard())
                        .containsExactly(
                                "one first StepUpRequired",
                                "one later StepUpRequired",
                                "two first StepUpRequired",
                                "two later StepUpRequired");
            }
            assertThat(send(one)).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("one first StepUpRequired", "one later StepUpRequired");
            guard().decideToPrepare(Evidence.withoutLogin(Channel.PORTAL));
            assertThat(Listeners.heard()).containsExactly("one first StepUpRequired", "one later StepUpRequired");
        }
        guard().decideToPrepare(Evidence.withoutLogin(Channel.PORTAL));
        assertThat(Listeners.heard()).isEmpty();
    }

    /** As after a restart by spring-boot-devtools. */
    @ParameterizedTest
    @ValueSource(classes = {Listeners.AddingItself.class, Listeners.BehindProxy.class})
    void oneThatAddedItselfHearsOnceAndNothingAfterTheEnd(Class<?> listener) {
        try (Server before = start(listener)) {
            assertThat(send(before)).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("database");
        }
        try (Server after = start(listener)) {
            assertThat(send(after)).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("database");
        }
        guard().decideToPrepare(Evidence.withoutLogin(Channel.PORTAL));
        assertThat(Listeners.heard()).isEmpty();
    }

    @Test
    void aContextBelowBelongsToTheApplicationWhileItLives() {
        try (Server server = start(Listeners.Plain.class, "name=a")) {
            AnnotationConfigApplicationContext below = new AnnotationConfigApplicationContext();
            below.setParent(server.context());
            below.register(Listeners.Between.class);
            below.refresh();
            assertThat(send(server)).isEqualTo(401);
            assertThat(Listeners.heard())
                    .containsExactly("a first StepUpRequired", "a later StepUpRequired", "between StepUpRequired");
            below.close();
            assertThat(send(server)).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("a first StepUpRequired", "a later StepUpRequired");
        }
    }

    @Test
    void aContextAboveHearsOnceOfBothBelowIt() {
        try (AnnotationConfigApplicationContext above =
                new AnnotationConfigApplicationContext(Listeners.Between.class)) {
            try (Server one = below(above);
                    Server two = below(above)) {
                assertThat(send(one)).isEqualTo(401);
                assertThat(Listeners.heard()).containsExactly("between StepUpRequired");
                assertThat(send(two)).isEqualTo(401);
                assertThat(Listeners.heard()).containsExactly("between StepUpRequired");
                guard().decideToPrepare(Evidence.withoutLogin(Channel.PORTAL));
                assertThat(Listeners.heard()).containsExactly("between StepUpRequired");
            }
        }
    }

    private static Server below(AnnotationConfigApplicationContext above) {
        return Server.below(
                above,
                new Class<?>[] {Application.class},
                "kuzet.not-offered=" + NotOffered.besides(Application.class));
    }

    @Test
    void withoutAServerTheCodeIsHeard() {
        String notOffered = "kuzet.not-offered=kz.kuzet";
        try (var context = Server.run(
                Server.withoutSecurity(),
                new Class<?>[] {Serverless.class, Listeners.Plain.class},
                "spring.main.web-application-type=none",
                "name=batch",
                notOffered)) {
            assertThat(context.isActive()).isTrue();
            guard().decideToPrepare(Evidence.withoutLogin(Channel.PORTAL));
            assertThat(Listeners.heard()).containsExactly("batch first StepUpRequired", "batch later StepUpRequired");
        }
    }

    @org.springframework.boot.autoconfigure.EnableAutoConfiguration
    static class Serverless {}

    /** What cannot be recorded is not granted, and an application that has ended records nothing. */
    @Test
    void anEndedApplicationGrantsNothing() {
        Server server = start(Listeners.Plain.class, "name=a");
        var audience = server.bean(kz.kuzet.guard.DecisionAudience.class);
        server.close();
        ServiceGuard guard = guard();
        assertThatThrownBy(() -> guard.decideToPrepare(Evidence.withoutLogin(Channel.PORTAL), audience))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Listeners.heard()).isEmpty();
    }
}
