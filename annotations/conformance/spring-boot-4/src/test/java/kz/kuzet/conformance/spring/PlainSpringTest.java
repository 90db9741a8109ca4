package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kuzet.conformance.spring.plain.shared.Forgotten;
import kz.kuzet.conformance.spring.plain.shared.Services;
import kz.kuzet.conformance.spring.plain.shared.Shared;
import kz.kuzet.conformance.spring.plain.shared.WebMvc;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.TestEvidence;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Without Spring Boot one import is enough, whatever the dispatcher servlets are. */
class PlainSpringTest {

    @TempDir
    Path folder;

    private final Tomcat tomcat = new Tomcat();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private Context web;

    @BeforeEach
    void setUp() {
        Calls.taken();
        properties.put("kuzet.not-offered", NotOffered.besides(Services.class));
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        web = tomcat.addContext("", folder.toString());
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private AnnotationConfigWebApplicationContext context(Class<?>... classes) {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.register(classes);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        return context;
    }

    private Wrapper servlet(String name, String pattern, AnnotationConfigWebApplicationContext context) {
        DispatcherServlet servlet = new DispatcherServlet(context);
        Wrapper wrapper = Tomcat.addServlet(web, name, servlet);
        wrapper.setAsyncSupported(true);
        web.addServletMappingDecoded(pattern, name);
        return wrapper;
    }

    private HttpResponse<String> post(String path) {
        return Server.send(tomcat.getConnector().getLocalPort(), "POST", path, "the request");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneServletWithAndWithoutEnableWebMvc(boolean enabled) throws Exception {
        AnnotationConfigWebApplicationContext context =
                enabled ? context(Shared.class, Services.class, WebMvc.class) : context(Shared.class, Services.class);
        servlet("portal", "/", context);
        tomcat.start();
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
        tomcat.start();
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
        web.addErrorPage(page);
        tomcat.start();
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
        tomcat.start();
        shared.setServletContext(web.getServletContext());
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
        tomcat.start();
        shared.setServletContext(web.getServletContext());
        shared.refresh();
        assertThatThrownBy(second::load).isInstanceOf(UnguardedHandlersException.class);
        shared.close();
    }

    @Test
    void thePackageOfTheImportingClassIsTheApplicationAndThoseThatAreListed() throws Exception {
        properties.put("kuzet.not-offered", NotOffered.besides());
        properties.put("kuzet.packages", "kz.kuzet.guard, kz.kuzet.conformance.spring.start.elsewhere");
        Wrapper wrapper = servlet(
                "portal",
                "/",
                context(Shared.class, WebMvc.class, kz.kuzet.conformance.spring.start.elsewhere.Library.class));
        tomcat.start();
        assertThatThrownBy(wrapper::load).isInstanceOf(UnguardedHandlersException.class);
    }

    @Test
    void handlersOfOtherJarsAreLeftAlone() throws Exception {
        properties.put("kuzet.not-offered", NotOffered.besides());
        servlet(
                "portal",
                "/",
                context(Shared.class, WebMvc.class, kz.kuzet.conformance.spring.start.elsewhere.Library.class));
        tomcat.start();
        assertThat(Server.send(tomcat.getConnector().getLocalPort(), "GET", "/library", null)
                        .body())
                .isEqualTo("library");
    }
}
