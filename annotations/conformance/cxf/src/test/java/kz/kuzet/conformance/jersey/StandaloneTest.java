package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.DynamicFeature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.jersey.services.LoginService;
import kz.kuzet.conformance.jersey.services.SignatureService;
import kz.kuzet.conformance.jersey.shapes.Calls;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.model.Parameter;
import org.apache.cxf.jaxrs.model.ParameterType;
import org.apache.cxf.jaxrs.model.UserOperation;
import org.apache.cxf.jaxrs.model.UserResource;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.transport.http_jetty.JettyHTTPServerEngineFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CXF without a servlet container: servers that an application makes itself, on a bus that finds the guards. */
class StandaloneTest {

    private final TestEvidence evidence = new TestEvidence();
    private final Bus bus = new ExtensionManagerBus();

    @BeforeEach
    void noCalls() {
        Calls.take();
    }

    @AfterEach
    void stop() {
        bus.shutdown(true);
    }

    @Test
    void nothingIsRegistered() throws Exception {
        bus.setProperty(GuardFeature.NOT_OFFERED, "kz.kuzet.conformance.jersey");
        JAXRSServerFactoryBean made = of(new TestApplication(SignatureService.class, FoundByItselfTest.Resolver.class));
        assertThat(started(made).post("eds", "a request").status()).isEqualTo(401);
    }

    @Test
    void aRegisteredFeatureGivesTheEvidenceSource() throws Exception {
        evidence.logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        TestApplication application = new TestApplication(SignatureService.class).register(new GuardFeature(evidence));
        assertThat(started(of(application)).post("eds", "a request").body()).isEqualTo("sent: a request");
    }

    @Test
    void aFeatureThatMethodsAreHandedOnToStopsTheStart() {
        GuardFeature feature = new GuardFeature(evidence);
        JAXRSServerFactoryBean made = of(new TestApplication(SignatureService.class));
        made.setProviders(List.of((DynamicFeature) feature::configure));
        assertRefused(made, "Apache CXF finds the guards by itself; leave the DynamicFeature away");
    }

    @Test
    void anInvokerOfTheApplicationStopsTheStart() {
        JAXRSServerFactoryBean made =
                of(new TestApplication(SignatureService.class).register(new GuardFeature(evidence)));
        made.setInvoker(new JAXRSInvoker() {});
        assertRefused(made, "its resources are called by " + StandaloneTest.class.getName(), "Leave the invoker to");
    }

    @Test
    void anInvokerThatIsSetLaterStopsTheStart() {
        JAXRSServerFactoryBean made =
                of(new TestApplication(SignatureService.class).register(new GuardFeature(evidence)));
        made.setStart(false);
        Server server = made.create();
        server.getEndpoint().getService().setInvoker(new JAXRSInvoker());
        assertThatThrownBy(server::start).hasMessageContaining("has lost its guards");
        assertThat(server.isStarted()).isFalse();
    }

    @Test
    void anInvokerThatIsSetWhileTheServerRunsIsNotReached() throws Exception {
        JAXRSServerFactoryBean made =
                of(new TestApplication(LoginService.class).register(new GuardFeature(evidence.logIn(RECIPIENT))));
        kz.kuzet.conformance.jersey.Server running = started(made);
        assertThat(running.post("login", "a").status()).isEqualTo(200);
        made.getServer().getEndpoint().getService().setInvoker(new JAXRSInvoker());
        assertThat(running.post("login", "a").status()).isEqualTo(403);
    }

    /** A class without annotations of Jakarta REST, whose addresses stand in a model. */
    @Test
    void aResourceOfAModelIsGuarded() throws Exception {
        evidence.logIn(RECIPIENT);
        kz.kuzet.conformance.jersey.Server running = started(modelled(Modelled.class));
        assertThat(running.post("modelled/send", "a", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(401);
        assertThat(Calls.take()).isEmpty();
        evidence.confirmWhateverIsSent(Factor.EDS);
        assertThat(running.post("modelled/send", "a", "Content-Type", "text/plain")
                        .body())
                .isEqualTo("modelled");
    }

    @Test
    void anUnclassifiedResourceOfAModelStopsTheStart() throws Exception {
        Class<?> forgotten = Uncompiled.type("ForgottenModel", """
            public class ForgottenModel { public String send(String request) { return "forgotten"; } }
            """);
        assertRefused(modelled(forgotten), "not classified (Rules: para 6)", "ForgottenModel");
    }

    @Test
    void whatAnotherServerOfTheBusServesIsNoClosedDoor() throws Exception {
        TestApplication first = new TestApplication(LoginService.class).register(new GuardFeature(evidence));
        TestApplication second = new TestApplication(SignatureService.class).register(new GuardFeature(evidence));
        JAXRSServerFactoryBean one = of(first);
        one.setAddress("http://127.0.0.1:0/one");
        JAXRSServerFactoryBean two = of(second);
        two.setAddress("http://127.0.0.1:0/two");
        kz.kuzet.conformance.jersey.Server running = started(one);
        two.create();
        assertThat(running.post("one/login", "a").problem("service")).isEqualTo("login");
        assertThat(running.post("two/eds", "a").problem("service")).isEqualTo("eds");
    }

    private JAXRSServerFactoryBean modelled(Class<?> type) {
        UserOperation send = new UserOperation("send");
        send.setParameters(List.of(new Parameter(ParameterType.REQUEST_BODY, "request")));
        send.setVerb("POST");
        send.setPath("/send");
        UserResource resource = new UserResource(type.getName(), "/modelled", List.of(send));
        JAXRSServerFactoryBean made = new JAXRSServerFactoryBean();
        Thread.currentThread().setContextClassLoader(type.getClassLoader());
        made.setBus(bus);
        made.setModelBeans(resource);
        made.setProviders(List.of(new GuardFeature(evidence)));
        made.setProperties(new HashMap<>(Map.of(GuardFeature.NOT_OFFERED, "kz.kuzet.conformance.jersey")));
        made.setAddress("http://127.0.0.1:0/");
        return made;
    }

    private JAXRSServerFactoryBean of(TestApplication application) {
        JAXRSServerFactoryBean made = ResourceUtils.createApplication(application, true, false, false, bus);
        made.setAddress("http://127.0.0.1:0/");
        return made;
    }

    private kz.kuzet.conformance.jersey.Server started(JAXRSServerFactoryBean made) {
        made.create();
        ServerConnector connector = (ServerConnector) bus.getExtension(JettyHTTPServerEngineFactory.class)
                .retrieveJettyHTTPServerEngine(0)
                .getConnector();
        return new kz.kuzet.conformance.jersey.Server(new Container.Running() {
            @Override
            public int port() {
                return connector.getLocalPort();
            }

            @Override
            public void stop() {
                bus.shutdown(true);
            }
        });
    }

    private static void assertRefused(JAXRSServerFactoryBean made, String... why) {
        assertThatThrownBy(made::create)
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("Kuzet does not let this application start")
                .contains(why);
    }
}
