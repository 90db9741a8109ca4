package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import kz.kuzet.conformance.jersey.called.Called;
import kz.kuzet.conformance.jersey.contracts.Silent;
import kz.kuzet.conformance.jersey.shapes.Calls;
import kz.kuzet.conformance.jersey.shapes.Locators;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts is the class that is called, and not the interface or the superclass that says its address. */
class CalledClassTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();

    private static Server server;

    /** The packages of the application are named there, and the contracts lie elsewhere. */
    private static Server serverOfPackages;

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(application());
        serverOfPackages = Server.of(application().property(GuardFeature.PACKAGES, Called.class.getPackageName()));
    }

    private static TestApplication application() {
        return new TestApplication(
                        Called.OfSilent.class,
                        Called.OfExcluded.class,
                        Called.OfWeak.class,
                        Called.OfDefault.class,
                        Called.Inherited.class,
                        Called.Inheriting.class,
                        Called.Overridden.class,
                        Called.Overriding.class,
                        Called.BelowAddressed.class,
                        Called.OfGeneric.class,
                        Called.FreeOfGeneric.class,
                        Called.Locating.class,
                        Locators.class)
                .register(new GuardFeature(EVIDENCE));
    }

    @AfterAll
    static void stop() {
        server.close();
        serverOfPackages.close();
    }

    @BeforeEach
    void nobodyHasLoggedIn() {
        EVIDENCE.reset();
        Calls.take();
    }

    @ParameterizedTest
    @CsvSource({
        "silent, called_silent, silent",
        "excluded, called_excluded, excluded",
        "weak, called_strong, strong",
        "default, called_default, default",
        "inheriting, called_inheriting, inherited",
        "overriding, called_overriding, overriding",
        "addressed, called_below, addressed",
        "of-generic, called_generic, generic",
        "locating/part, called_part, part",
        "locating/base, called_derived, base",
    })
    void theClassThatIsCalledIsJudged(String path, String service, String called) throws Exception {
        assertJudged(server, path, service, called);
        assertJudged(serverOfPackages, path, service, called);
    }

    private static void assertJudged(Server server, String path, String service, String called) throws Exception {
        EVIDENCE.reset();
        Answer nobody = server.post(path, "a request");
        assertThat(nobody.status()).as(nobody.body()).isEqualTo(401);
        assertThat(nobody.problem("service")).isEqualTo(service);
        EVIDENCE.reset().logIn(RECIPIENT);
        assertThat(server.post(path, "a request").status()).isEqualTo(401);
        assertThat(Calls.take()).isEmpty();
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post(path, "a request").body()).isEqualTo(called);
        assertThat(Calls.take()).containsExactly(called);
    }

    @ParameterizedTest
    @CsvSource({"inherited, inherited", "overridden, overridden", "free-of-generic, free"})
    void whatIsNoServiceIsCalledAsBefore(String path, String called) throws Exception {
        assertThat(server.post(path, "a request").body()).isEqualTo(called);
    }

    @Test
    void aSubclassThatSaysNothingDoesNotTakeTheServiceAway() {
        assertThatThrownBy(() -> Server.of(new TestApplication()
                        .register(new Called.Inheriting_Generated())
                        .register(new GuardFeature(EVIDENCE))))
                .message()
                .contains("Inheriting_Generated, which says nothing itself, is called in place of")
                .contains("Write @PublicService or @NotPublicService on it.");
    }

    @ParameterizedTest
    @ValueSource(classes = {Silent.class, Called.Excluded.class, Called.Weak.class})
    void whatAProxyHidesIsInDoubt(Class<?> contract) {
        assertThatThrownBy(() -> Server.of(
                        new TestApplication().register(proxy(contract)).register(new GuardFeature(EVIDENCE))))
                .message()
                .contains("#send is called on a proxy", "cannot be seen which class stands behind it");
    }

    @ParameterizedTest
    @ValueSource(classes = {Called.Part.class, Called.Weak.class})
    void whatALocatedProxyHidesIsRefused(Class<?> contract) throws Exception {
        Object proxy = proxy(contract);
        Locators.find(() -> proxy);
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("locators/found", "a request").status())
                .isEqualTo(Server.container().statusOfLocatedProxy());
        assertThat(Calls.take()).isEmpty();
    }

    private static Object proxy(Class<?> contract) {
        return Proxy.newProxyInstance(
                contract.getClassLoader(),
                new Class<?>[] {contract},
                (self, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    case "toString" -> contract.getName();
                    default -> Calls.note("proxied");
                });
    }
}
