package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import kz.kuzet.conformance.spring.plain.shared.Forgotten;
import kz.kuzet.conformance.spring.plain.shared.Routers;
import kz.kuzet.conformance.spring.plain.shared.Services;
import kz.kuzet.conformance.spring.plain.shared.Shared;
import kz.kuzet.conformance.spring.plain.shared.WebMvc;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.TestEvidence;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Without Spring Boot one import is enough, whatever the dispatcher servlets are. */
class PlainSpringTest {

    private final PlainServer server = new PlainServer(Services.class);

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    private AnnotationConfigWebApplicationContext context(Class<?>... classes) {
        return server.context(classes);
    }

    private Wrapper servlet(String name, String pattern, AnnotationConfigWebApplicationContext context) {
        return server.servlet(name, pattern, context);
    }

    private HttpResponse<String> post(String path) {
        return server.post(path, "the request");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneServletWithAndWithoutEnableWebMvc(boolean enabled) throws Exception {
        AnnotationConfigWebApplicationContext context =
                enabled ? context(Shared.class, Services.class, WebMvc.class) : context(Shared.class, Services.class);
        servlet("portal", "/", context);
        server.start();
        assertThat(post("/service").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        context.getBean(TestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(post("/service").body()).isEqualTo("service");
        assertThat(Calls.taken()).containsExactly("service");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsUnclassifiedStopsTheServlet(boolean enabled) throws Exception {
        Wrapper wrapper = servlet(
                "portal",
                "/",
                enabled
                        ? context(Shared.class, Services.class, Forgotten.class, WebMvc.class)
                        : context(Shared.class, Services.class, Forgotten.class));
        server.start();
        assertThatThrownBy(wrapper::load)
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining(Forgotten.class.getName() + "#forgotten()");
        assertThat(post("/service").statusCode()).isNotEqualTo(200);
    }

    /** An error dispatch leads to the service; so does a forward. */
    @Test
    void anErrorPageIsGuarded() throws Exception {
        AnnotationConfigWebApplicationContext context = context(Shared.class, Services.class, WebMvc.class);
        servlet("portal", "/", context);
        ErrorPage page = new ErrorPage();
        page.setErrorCode(418);
        page.setLocation("/service");
        server.web().addErrorPage(page);
        server.start();
        HttpResponse<String> failed = post("/fail");
        assertThat(failed.body()).contains("urn:kuzet:problem:");
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void twoServletsShareTheGuards() throws Exception {
        AnnotationConfigWebApplicationContext shared = context(Shared.class);
        AnnotationConfigWebApplicationContext one = context(Services.class, WebMvc.class);
        AnnotationConfigWebApplicationContext two = context(Services.class);
        one.setParent(shared);
        two.setParent(shared);
        Wrapper first = servlet("one", "/one/*", one);
        Wrapper second = servlet("two", "/two/*", two);
        server.start();
        shared.setServletContext(server.web().getServletContext());
        shared.refresh();
        first.load();
        second.load();
        assertThat(post("/one/service").statusCode()).isEqualTo(401);
        assertThat(post("/two/service").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        shared.getBean(TestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(post("/one/service").body()).isEqualTo("service");
        assertThat(post("/two/service").body()).isEqualTo("service");
    }

    @Test
    void theSecondServletIsCheckedToo() throws Exception {
        AnnotationConfigWebApplicationContext shared = context(Shared.class);
        AnnotationConfigWebApplicationContext two = context(Forgotten.class, WebMvc.class);
        two.setParent(shared);
        Wrapper second = servlet("two", "/two/*", two);
        server.start();
        shared.setServletContext(server.web().getServletContext());
        shared.refresh();
        assertThatThrownBy(second::load).isInstanceOf(UnguardedHandlersException.class);
        shared.close();
    }

    /** The router of a servlet's own context. */
    @Test
    void aRouterOfItsOwnIsGuarded() throws Exception {
        AnnotationConfigWebApplicationContext shared = context(Shared.class, Services.class);
        Wrapper own = server.below(shared, context(Routers.Guarded.class, WebMvc.class));
        own.load();
        assertThat(post("/routed").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        shared.getBean(TestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(post("/routed").body()).isEqualTo("routed");
        shared.close();
    }

    @Test
    void aRouterOfItsOwnWithoutAGuardStopsTheServlet() {
        for (String mode : List.of("stop", "refuse")) {
            try (PlainServer unguarded = new PlainServer(Services.class).set("kuzet.unclassified", mode)) {
                AnnotationConfigWebApplicationContext shared = unguarded.context(Shared.class, Services.class);
                Wrapper own = unguarded.below(shared, unguarded.context(Routers.Unguarded.class, WebMvc.class));
                if (mode.equals("stop")) {
                    assertThatThrownBy(own::load)
                            .isInstanceOf(UnguardedHandlersException.class)
                            .hasMessageContaining("/routed");
                }
                assertThat(unguarded.post("/routed", "").statusCode()).isNotEqualTo(200);
                assertThat(Calls.taken()).isEmpty();
                shared.close();
            } catch (LifecycleException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void thePackageOfTheImportingClassIsTheApplicationAndThoseThatAreListed() throws Exception {
        server.set("kuzet.not-offered", NotOffered.besides());
        server.set("kuzet.packages", "kz.kuzet.guard, kz.kuzet.conformance.spring.start.elsewhere");
        Wrapper wrapper = servlet(
                "portal",
                "/",
                context(Shared.class, WebMvc.class, kz.kuzet.conformance.spring.start.elsewhere.Library.class));
        server.start();
        assertThatThrownBy(wrapper::load).isInstanceOf(UnguardedHandlersException.class);
    }

    @Test
    void handlersOfOtherJarsAreLeftAlone() throws Exception {
        server.set("kuzet.not-offered", NotOffered.besides());
        servlet(
                "portal",
                "/",
                context(Shared.class, WebMvc.class, kz.kuzet.conformance.spring.start.elsewhere.Library.class));
        server.start();
        assertThat(Server.send(server.port(), "GET", "/library", null).body()).isEqualTo("library");
    }
}
