package kz.kuzet.conformance.cxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.junit.jupiter.api.Test;

/** CXF does not find the guards, and does not start where they are registered: it would leave some of them out. */
class StartRefusalTest {

    @Test
    void theClassOfTheFeatureStopsTheStart() {
        assertRefused(created(application(Located.Locators.class, GuardFeature.class)));
    }

    @Test
    void anInstanceOfTheFeatureStopsTheStart() {
        JAXRSServerFactoryBean server = created(application(Located.Locators.class));
        server.setProviders(List.of(new GuardFeature(new TestEvidence())));
        assertRefused(server);
    }

    @Test
    void aDynamicFeatureThatHandsOnToItStopsTheStart() {
        GuardFeature feature = new GuardFeature(new TestEvidence());
        JAXRSServerFactoryBean server = created(application(Located.Locators.class));
        server.setProviders(List.of((DynamicFeature) feature::configure));
        assertRefused(server);
    }

    /** If this fails, CXF has come to find the feature by itself: the guide to enforcing says that it does not. */
    @Test
    void nothingIsFoundByItself() {
        Server server = created(application(Located.Locators.class)).create();
        assertThat(server.isStarted()).isTrue();
        server.destroy();
    }

    private static void assertRefused(JAXRSServerFactoryBean server) {
        assertThatThrownBy(server::create)
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("Kuzet does not let this application start", "Apache CXF", "@CallsGuard");
    }

    private static JAXRSServerFactoryBean created(Application application) {
        JAXRSServerFactoryBean server = ResourceUtils.createApplication(application, false, false, false, null);
        server.setTransportId("http://cxf.apache.org/transports/local");
        server.setAddress("local://application");
        return server;
    }

    private static Application application(Class<?>... classes) {
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return Set.of(classes);
            }
        };
    }
}
