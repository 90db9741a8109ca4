package kz.kuzet.conformance.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import kz.kuzet.conformance.data.plain.Portals;
import kz.kuzet.conformance.data.plain.letters.Letters;
import kz.kuzet.conformance.spring.PlainServer;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.TestEvidence;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Without Spring Boot one import is enough, also where a dispatcher servlet has repositories in a context of its own. */
class PlainSpringTest {

    private final PlainServer server = new PlainServer(Letters.class);

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    private HttpResponse<String> send() {
        return server.post("/letters", "{\"text\": \"a\"}", "Content-Type", "application/json");
    }

    private void isGuarded(AnnotationConfigWebApplicationContext guards) {
        assertThat(send().statusCode()).isEqualTo(401);
        assertThat(send().body()).contains("\"service\":\"plain_letters\"");
        guards.getBean(TestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(send().statusCode()).isEqualTo(201);
    }

    @Test
    void oneImportIsEnough() {
        AnnotationConfigWebApplicationContext context = server.context(Portals.Guards.class, Portals.OfLetters.class);
        server.servlet("portal", "/", context);
        server.start();
        isGuarded(context);
    }

    @Test
    void repositoriesBelowTheGuardsAreGuarded() throws Exception {
        AnnotationConfigWebApplicationContext guards = server.context(Portals.Guards.class);
        server.below(guards, server.context(Portals.OfLetters.class)).load();
        isGuarded(guards);
        guards.close();
    }

    @Test
    void unclassifiedRepositoriesBelowTheGuardsStopTheServlet() {
        server.set("kuzet.not-offered", "kz.kuzet.conformance");
        AnnotationConfigWebApplicationContext guards = server.context(Portals.Guards.class);
        Wrapper own = server.below(guards, server.context(Portals.OfNotes.class));
        assertThatThrownBy(own::load)
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining("kz.kuzet.conformance.data.plain.notes.Notes");
        guards.close();
    }
}
