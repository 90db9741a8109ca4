package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.spring.audit.Listeners;
import kz.kuzet.conformance.webflux.path.Application;
import org.junit.jupiter.api.Test;

/** A listener that is a bean hears of the decisions of its application, and of nothing after its end. */
class ListenerBeanTest {

    private static Server start(Class<?> listeners, String name) {
        return Server.start(
                Server.withoutSecurity(),
                new Class<?>[] {Application.class, listeners},
                "name=" + name,
                "kuzet.not-offered=" + NotOffered.besides(Application.class));
    }

    @Test
    void eachApplicationHearsItsOwnDecisions() {
        Listeners.heard();
        try (Server one = start(Listeners.Plain.class, "one");
                Server two = start(Listeners.Plain.class, "two")) {
            assertThat(one.post("/passed", "body").statusCode()).isEqualTo(200);
            assertThat(Listeners.heard()).containsExactly("one first Granted", "one later Granted");
            assertThat(two.post("/passed", "other").statusCode()).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("two first StepUpRequired", "two later StepUpRequired");
        }
    }

    @Test
    void oneThatAddedItselfHearsOnceAndNothingAfterTheEnd() {
        Listeners.heard();
        start(Listeners.AddingItself.class, "before").close();
        try (Server after = start(Listeners.AddingItself.class, "after")) {
            assertThat(after.post("/passed", "other").statusCode()).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("database");
        }
    }
}
