package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.guard.Evidence;
import kz.kuzet.jakarta.servlet.EvidenceSource;
import kz.kuzet.jakarta.servlet.GuardInitializer;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not guarded stops the start, with what to write. */
class StartTest {

    private static final String HERE = StartTest.class.getPackageName() + ".";

    private final TestEvidence evidence = new TestEvidence();

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    private AbstractStringAssert<?> stopped(Container container, Portal.Builder portal) {
        return assertThatThrownBy(() -> portal.start(container, evidence).close())
                .message()
                .contains("Kuzet does not let this application start: ");
    }

    @ParameterizedTest
    @EnumSource
    void anUnclassifiedServletStopsIt(Container container) throws Exception {
        Portal.Builder portal = Portal.of(List.of(Shapes.Forgotten.class, Services.Login.class));
        stopped(container, portal)
                .contains("are not classified (Rules: para 6).", HERE + "Shapes$Telling#doGet", "kuzet.packages")
                .contains("Write @PublicService");
        try (Portal refusing = portal.parameter("kuzet.unclassified", "refuse").start(container, evidence)) {
            assertThat(refusing.get("/forgotten").statusCode()).isEqualTo(403);
            assertThat(refusing.post("/forgotten", "a").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
        try (Portal library = Portal.of(List.of(Shapes.Forgotten.class))
                .parameter("kuzet.packages", "kz.kuzet.guard, kz.kuzet.servlet")
                .start(container, evidence)) {
            assertThat(library.get("/forgotten").body()).isEqualTo("get");
        }
        stopped(container, Portal.of(List.of(Shapes.Forgotten.class)).parameter("kuzet.packages", "kz.kuzet.guard,kz"));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownSettingAndAPackageWithoutClassesStopIt(Container container) {
        assertThatThrownBy(() -> Portal.of(List.of(Services.Login.class))
                        .parameter("kuzet.unclasified", "refuse")
                        .start(container, evidence)
                        .close())
                .hasStackTraceContaining(
                        "Property kuzet.unclasified is not known. The nearest name is" + " kuzet.unclassified");
        stopped(container, Portal.of(List.of(Services.Login.class)).parameter("kuzet.packages", "kz.kuzett"))
                .contains("names the package kz.kuzett, and the application has no class there");
    }

    @ParameterizedTest
    @EnumSource
    void aMistypedSettingStopsIt(Container container) {
        for (String parameter : List.of("kuzet.unclassified", "kuzet.packages", "kuzet.max-request-size")) {
            assertThatThrownBy(() -> Portal.of(List.of(Services.Login.class))
                            .parameter(parameter, ",")
                            .start(container, evidence)
                            .close())
                    .hasStackTraceContaining(parameter);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGuardWithoutAServletStopsIt(Container container) throws Exception {
        Portal.Builder portal = Portal.of(List.of(Front.class)).offering(Services.Login.class);
        stopped(container, portal)
                .contains("the guard of a service is asked by nothing.")
                .contains(
                        "The service login of " + HERE + "Services$Login, a servlet, has a guard, but no handler leads"
                                + " to it, so nothing asks the guard. Have the application"
                                + " serve it: register its class")
                .contains("kuzet.not-offered");
        portal.parameter("kuzet.unclassified", "refuse")
                .start(container, evidence)
                .close();
    }

    /** A servlet that calls another one has an account of its own. */
    @ParameterizedTest
    @EnumSource
    void aServletBehindAnotherIsNotServed(Container container) {
        stopped(container, Portal.of(List.of(Shapes.Wrapping.class)).offering(Services.Login.class))
                .contains("The service login of " + HERE
                        + "Services$Login, a servlet, has a guard, but no handler leads");
    }

    @ParameterizedTest
    @EnumSource
    void aProxyHidesTheServlet(Container container) {
        Servlet proxy = (Servlet) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Servlet.class}, (self, method, arguments) -> null);
        stopped(container, new Portal.Builder().with(context -> context.addServlet("proxy", proxy)))
                .contains("is a proxy, and it cannot be seen which class stands behind");
    }

    /** A registration of which web.xml gives no more than the name. */
    @Test
    void aClassThatTheContainerDoesNotTellIsADoubt() throws Exception {
        Tomcat tomcat = Container.tomcat();
        Context context =
                tomcat.addContext("", tomcat.getServer().getCatalinaBase().getPath());
        Wrapper hidden = context.createWrapper();
        hidden.setName("hidden");
        context.addChild(hidden);
        context.addServletContainerInitializer(new GuardInitializer(evidence), Set.of());
        context.addParameter("kuzet.not-offered", "kz.kuzet.conformance");
        assertThatThrownBy(() -> Container.run(tomcat, context).stop().stop())
                .message()
                .contains("The container does not tell of which class the servlet \"hidden\" is");
    }

    @ParameterizedTest
    @EnumSource
    void withoutEvidenceNothingGuardedStarts(Container container) throws Exception {
        Portal.Builder guarded = Portal.of(List.of(Services.Login.class));
        assertThatThrownBy(
                        () -> guarded.start(container, new GuardInitializer()).close())
                .message()
                .contains("nothing says what a recipient has shown", EvidenceSource.class.getName());
        Portal.of(List.of(Front.class)).start(container, new GuardInitializer()).close();
        EvidenceSource nobody = request -> Evidence.withoutLogin(Channel.PORTAL);
        try (Portal portal = guarded.with(context -> context.setAttribute(EvidenceSource.class.getName(), nobody))
                .start(container, new GuardInitializer())) {
            assertThat(portal.post("/login", "a").statusCode()).isEqualTo(401);
        }
    }

    /** Registers servlets as late as a listener may. */
    public static final class Late implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent event) {
            Portal.map(event.getServletContext().addServlet("late", Services.Login.class), "/late");
        }
    }

    /** Tomcat lets a filter be put before it. Jetty does not, as the Servlet API says; so the application does not start. */
    @Test
    void aServletOfAListenerIsGuardedOrStopsIt() throws Exception {
        Portal.Builder portal =
                new Portal.Builder().offering(Services.Login.class).listener(Late.class);
        try (Portal guarded = portal.start(Container.TOMCAT, evidence)) {
            assertThat(guarded.post("/late", "a").statusCode()).isEqualTo(401);
        }
        stopped(Container.JETTY, portal)
                .contains("The servlet \"late\" of class " + HERE
                        + "Services$Login was registered after Kuzet could put a"
                        + " filter before it. Register it with @WebServlet, in web.xml or in a"
                        + " ServletContainerInitializer.");
        stopped(Container.JETTY, portal.parameter("kuzet.unclassified", "refuse"))
                .contains("servlets could be reached past the guards.");
    }

    @ParameterizedTest
    @EnumSource
    void aServletOfALaterInitializerIsGuardedOrStopsIt(Container container) throws Exception {
        Portal.Builder portal = new Portal.Builder()
                .offering(Services.Login.class)
                .after(context -> Portal.map(context.addServlet("later", Services.Login.class), "/later"));
        if (container == Container.TOMCAT) {
            try (Portal guarded = portal.start(container, evidence)) {
                assertThat(guarded.post("/later", "a").statusCode()).isEqualTo(401);
            }
        } else {
            stopped(container, portal).contains("The servlet \"later\"");
        }
    }

    /** Tomcat takes servlets while it initializes others. */
    @NotPublicService(reason = "an example")
    public static class Registering extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        public void init() {
            Portal.map(getServletContext().addServlet("hidden", Services.Login.class), "/hidden");
        }
    }

    @Test
    void aServletThatNoFilterCanPrecedeClosesTheApplication() throws Exception {
        try (Portal portal = new Portal.Builder()
                .offering(Services.Login.class)
                .with(context -> {
                    Portal.map(context.addServlet("login", Services.Login.class), "/login");
                    context.addServlet("registering", Registering.class).setLoadOnStartup(1);
                })
                .start(Container.TOMCAT, evidence)) {
            for (String path : List.of("/hidden", "/login")) {
                assertThat(portal.post(path, "a").statusCode()).isEqualTo(500);
            }
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondInitializerChangesNothing(Container container) throws Exception {
        try (Portal portal = Portal.of(List.of(Services.Login.class))
                .with(StartTest::initializeAgain)
                .start(container, evidence)) {
            assertThat(portal.post("/login", "a").statusCode()).isEqualTo(401);
        }
    }

    private static void initializeAgain(ServletContext context) {
        new GuardInitializer().onStartup(null, context);
    }
}
