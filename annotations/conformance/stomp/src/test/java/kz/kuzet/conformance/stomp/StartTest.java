package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.stomp.start.Portals;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.handler.SetupException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Portals that must not start, each with the sentence that says why. */
class StartTest {

    private static final String NONE = "kuzet.not-offered=" + NotOffered.besides();
    private static final String CLASSIFIED = Portals.Classified.class.getName();

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stomp,evidence,classified", "stomp,excluded", "stomp", "rsocket,excluded", "rsocket"})
    void starts(String profiles) {
        Server.run(
                        Server.withoutOtherAdapters(),
                        new Class<?>[] {Portals.Portal.class},
                        profiles(profiles),
                        profiles.contains("classified") ? "a=b" : NONE)
                .close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stomp,evidence,forgotten | Portals$Forgotten#send(String) belongs to no service",
                "stomp,evidence,classified,subclass | The bean \"ownHandler\"",
                "stomp,evidence,classified,hidden | A subscriber of the channel \"clientInboundChannel\"",
                "stomp,evidence,excluded,forgotten,subclass | The bean \"ownHandler\"",
                "rsocket,evidence,classified | Kuzet has no adapter for RSocket",
                "rsocket,forgotten | Kuzet has no adapter for RSocket",
                "stomp,rsocket,evidence,classified | Kuzet has no adapter for RSocket",
                "evidence,classified | The adapter for Spring STOMP does not stand before it here",
            })
    void isStopped(String profiles, String why) {
        Throwable thrown = stopped(profiles, profiles.contains("classified") ? "a=b" : NONE);
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        assertThat(((UnguardedHandlersException) thrown).problems())
                .anySatisfy(problem -> assertThat(problem).contains(why));
        assertThat(Calls.taken()).isEmpty();
    }

    /** A responder of RSocket in an application without a web server. */
    @Test
    void isStoppedWithoutAWebServer() {
        Throwable thrown =
                stopped("rsocket,classified", "spring.main.web-application-type=none", "kuzet.unclassified=refuse");
        assertThat(thrown)
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining("The bean \"messageHandler\"")
                .hasMessageContaining(CLASSIFIED + "#send past its guard")
                .hasMessageContaining("write @CallsGuard");
    }

    @Test
    void withoutASourceItIsStopped() {
        assertThat(stopped("stomp,classified"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("Give a bean of type kz.kuzet.spring.messaging.EvidenceSource");
    }

    @Test
    void aPropertyHasUnclassifiedHandlersRefused() {
        try (Server server = Server.start(
                        Server.withoutOtherAdapters(),
                        new Class<?>[] {Portals.Portal.class},
                        profiles("stomp,forgotten,excluded"),
                        NONE,
                        "kuzet.unclassified=refuse");
                Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection.ask(Frame.send("/app/forgotten", "x")).body())
                    .contains("urn:kuzet:problem:unclassified");
            connection.send(Frame.send("/app/excluded", "x"));
            assertThat(Calls.next()).isEqualTo("excluded x");
        }
    }

    /** A second one of the known class is guarded like the first. */
    @Test
    void aSecondHandlerIsGuarded() {
        try (Server server = Server.start(
                        Server.withoutOtherAdapters(),
                        new Class<?>[] {Portals.Portal.class},
                        profiles("stomp,evidence,classified,second"));
                Connection connection = Connection.withProblems(server.port())) {
            // The second has no prefix, and so takes what the first leaves.
            assertThat(connection.ask(Frame.send("/classified", "x")).header("kuzet-status"))
                    .isEqualTo("401");
            assertThat(connection.ask(Frame.send("/app/classified", "x")).header("kuzet-status"))
                    .isEqualTo("401");
        }
        assertThat(Calls.taken()).isEmpty();
    }

    /** The guards of a context do not reach into those below it. */
    @Test
    void aBrokerInAContextBelowIsStopped() {
        try (Server server = Server.start(
                        Server.withoutOtherAdapters(),
                        new Class<?>[] {Portals.Portal.class},
                        profiles("stomp,evidence,classified"));
                AnnotationConfigApplicationContext below = new AnnotationConfigApplicationContext()) {
            below.setParent(server.context());
            below.getEnvironment().setActiveProfiles("forgotten");
            below.register(Portals.Forgotten.class, Below.class);
            assertThat(catchThrowable(below::refresh))
                    .isInstanceOf(UnguardedHandlersException.class)
                    .hasMessageContaining("in the context that holds the guards");
        }
    }

    private static final class Below
            extends org.springframework.messaging.simp.annotation.support.SimpAnnotationMethodMessageHandler {

        @SuppressWarnings("unused")
        Below(
                org.springframework.messaging.SubscribableChannel clientInboundChannel,
                org.springframework.messaging.SubscribableChannel clientOutboundChannel,
                org.springframework.messaging.simp.SimpMessagingTemplate brokerMessagingTemplate) {
            super(clientInboundChannel, clientOutboundChannel, brokerMessagingTemplate);
        }
    }

    private static String profiles(String profiles) {
        return "spring.profiles.active=" + profiles;
    }

    private static Throwable stopped(String profiles, String... properties) {
        String[] all = new String[properties.length + 1];
        System.arraycopy(properties, 0, all, 1, properties.length);
        all[0] = profiles(profiles);
        return catchThrowable(
                () -> Server.run(Server.withoutOtherAdapters(), new Class<?>[] {Portals.Portal.class}, all)
                        .close());
    }
}
