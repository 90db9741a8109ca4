package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;

class ServiceGuardsTest {

    private static class Endpoint {
        @SuppressWarnings("unused")
        void send() {}
    }

    private static final class Subclass extends Endpoint {}

    private static final ServiceGuard OF_CLASS = new GuardOfClass("e_1", Endpoint.class.getName());
    private static final ServiceGuard OF_METHOD = new GuardOfMethod("e_2", Endpoint.class.getName() + "#send");

    private static final class GuardOfClass extends ServiceGuard {
        GuardOfClass(String code, String endpoint) {
            super(descriptor(code, endpoint));
        }
    }

    private static final class GuardOfMethod extends ServiceGuard {
        GuardOfMethod(String code, String endpoint) {
            super(descriptor(code, endpoint));
        }
    }

    private static ServiceDescriptor descriptor(String code, String endpoint) {
        return ServiceDeclaration.of(code, "name")
                .providedBy(endpoint)
                .disclosureRisk(DisclosureRisk.ABSENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(1, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD);
    }

    @Test
    void findsByCode() {
        ServiceGuards guards = ServiceGuards.of(List.of(OF_CLASS, OF_METHOD));
        assertThat(guards.forCode("e_1")).containsSame(OF_CLASS);
        assertThat(guards.forCode("e_2")).containsSame(OF_METHOD);
        assertThat(guards.forCode("E_1")).isEmpty();
        assertThat(guards.forCode("")).isEmpty();
    }

    @Test
    void findsTheClassItselfAndNoSubclass() {
        ServiceGuards guards = ServiceGuards.of(List.of(OF_CLASS, OF_METHOD));
        assertThat(guards.forEndpoint(Endpoint.class)).containsSame(OF_CLASS);
        assertThat(guards.forEndpoint(Subclass.class)).isEmpty();
        assertThat(guards.forEndpoint(Object.class)).isEmpty();
    }

    @Test
    void findsTheMethodItself() throws Exception {
        ServiceGuards guards = ServiceGuards.of(List.of(OF_METHOD));
        assertThat(guards.forEndpoint(Endpoint.class.getDeclaredMethod("send"))).containsSame(OF_METHOD);
        assertThat(guards.isListed(Endpoint.class.getDeclaredMethod("send"))).isTrue();
        assertThat(guards.isListed(Endpoint.class)).isFalse();
        assertThat(guards.loadsOnDemand()).isFalse();
    }

    @Test
    void tellsWhichAreThereBesides() throws Exception {
        ServiceGuards guards = ServiceGuards.of(List.of(OF_CLASS, OF_METHOD));
        assertThat(guards.others(Set.of(Endpoint.class), name -> false)).containsExactly(OF_METHOD);
        assertThat(guards.others(Set.of(), "kz.kuzet"::equals)).containsExactlyInAnyOrder(OF_CLASS, OF_METHOD);
        assertThat(guards.others(Set.of(), "kz.kuzet.guard"::equals)).isEmpty();
        assertThat(guards.areListedIn("kz.kuzet.guard")).isTrue();
        assertThat(guards.areListedIn("kz.kuzet")).isFalse();
    }

    @Test
    void aGuardOfAMethodDoesNotStandForItsClass() {
        assertThat(ServiceGuards.of(List.of(OF_METHOD)).forEndpoint(Endpoint.class))
                .isEmpty();
    }

    @Test
    void twoSetsOfGuardsDoNotKnowEachOther() {
        assertThat(ServiceGuards.of(List.of()).forEndpoint(Endpoint.class)).isEmpty();
        assertThat(ServiceGuards.of(List.of(OF_CLASS)).forEndpoint(Endpoint.class))
                .containsSame(OF_CLASS);
    }

    @Test
    void listsAll() {
        Collection<ServiceGuard> all =
                ServiceGuards.of(List.of(OF_CLASS, OF_METHOD)).all();
        assertThat(all).containsExactlyInAnyOrder(OF_CLASS, OF_METHOD);
        assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void staysAsItWasTaken() {
        List<ServiceGuard> taken = new ArrayList<>(List.of(OF_CLASS));
        ServiceGuards guards = ServiceGuards.of(taken);
        taken.set(0, OF_METHOD);
        assertThat(guards.forCode("e_1")).containsSame(OF_CLASS);
        assertThat(guards.forCode("e_2")).isEmpty();
    }

    @Test
    void twoGuardsOfOneCodeAreRefused() {
        ServiceGuard other = new GuardOfMethod("e_1", "com.example.Other");
        assertThatThrownBy(() -> ServiceGuards.of(List.of(OF_CLASS, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two guards stand for e_1: " + GuardOfClass.class.getName() + " and "
                        + GuardOfMethod.class.getName());
    }

    @Test
    void twoGuardsOfOneEndpointAreRefused() {
        ServiceGuard other = new GuardOfMethod("e_3", Endpoint.class.getName());
        assertThatThrownBy(() -> ServiceGuards.of(List.of(OF_CLASS, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two guards stand for " + Endpoint.class.getName() + ": " + GuardOfClass.class.getName()
                        + " and " + GuardOfMethod.class.getName());
    }

    @Test
    void oneGuardTwiceIsRefusedToo() {
        assertThatThrownBy(() -> ServiceGuards.of(List.of(OF_CLASS, OF_CLASS)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesNull() {
        ServiceGuards guards = ServiceGuards.of(List.of());
        assertThatThrownBy(() -> ServiceGuards.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ServiceGuards.of(Arrays.asList(OF_CLASS, null)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ServiceGuards.load(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> guards.forCode(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> guards.forEndpoint(null)).isInstanceOf(NullPointerException.class);
    }
}
