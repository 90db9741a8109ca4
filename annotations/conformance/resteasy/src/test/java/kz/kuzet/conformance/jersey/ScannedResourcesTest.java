package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import java.util.Arrays;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.jersey.called.Called;
import kz.kuzet.conformance.jersey.shapes.Calls;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An application that names no resources: RESTEasy looks for them, and a feature is told of one after the other. Of a class whose
 * address stands on an interface it is told the interface alone.
 */
class ScannedResourcesTest {

    private final TestEvidence evidence = new TestEvidence();

    @BeforeEach
    void noCalls() {
        Calls.take();
    }

    @ParameterizedTest
    @CsvSource({
        "silent, called_silent, silent",
        "excluded, called_excluded, excluded",
        "weak, called_strong, strong",
        "default, called_default, default",
        "addressed, called_below, addressed",
        "locating/part, called_part, part",
    })
    void theClassThatIsCalledIsJudged(String path, String service, String called) throws Exception {
        try (Server server = start(
                new GuardFeature(evidence),
                Called.OfSilent.class,
                Called.OfExcluded.class,
                Called.OfWeak.class,
                Called.OfDefault.class,
                Called.BelowAddressed.class,
                Called.Locating.class)) {
            Answer nobody = server.post(path, "a request", "Content-Type", "text/plain");
            assertThat(nobody.status()).as(nobody.body()).isEqualTo(401);
            assertThat(nobody.problem("service")).isEqualTo(service);
            assertThat(Calls.take()).isEmpty();
            evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(server.post(path, "a request", "Content-Type", "text/plain")
                            .body())
                    .isEqualTo(called);
        }
    }

    @Test
    void whatIsUnclassifiedIsRefusedWhenItIsMet() throws Exception {
        Class<?> forgotten = Uncompiled.type("com.example.Forgotten", """
            package com.example;
            public class Forgotten implements kz.kuzet.conformance.jersey.contracts.Silent {
                public String send(String request) { return "forgotten"; }
            }
            """);
        evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(forgotten.getClassLoader());
        try (Server server = start(new GuardFeature(evidence), forgotten)) {
            assertThat(server.post("silent", "a request", "Content-Type", "text/plain")
                            .status())
                    .isEqualTo(403);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aGuardToWhichNoResourceCanLeadStopsTheStart() {
        String endpoint = ScannedResourcesTest.class.getName();
        ServiceGuard guard = new ServiceGuard(ServiceDeclaration.of("elsewhere", "-")
                .providedBy(endpoint)
                .disclosureRisk(DisclosureRisk.ABSENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD)) {};
        GuardFeature feature = new GuardFeature(evidence, ServiceGuards.of(List.of(guard)));
        assertThatThrownBy(() -> start(feature, Called.Inherited.class))
                .message()
                .contains("The service elsewhere of " + endpoint + " has a guard, but no handler leads to it");
    }

    /** All guards of this class path are there, those of resources that are not served among them. */
    @Test
    void aResourceThatMayStillComeNeedsNotBeNamed() throws Exception {
        try (Server server = start(new GuardFeature(evidence), Called.OfSilent.class)) {
            assertThat(server.post("silent", "a request").status()).isEqualTo(401);
        }
    }

    private static Server start(GuardFeature feature, Class<?>... resources) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new Application() {});
        deployment.setScannedResourceClasses(
                Arrays.stream(resources).map(Class::getName).toList());
        deployment.setProviders(List.of(feature));
        return new Server(RestEasyContainer.start(deployment));
    }
}
