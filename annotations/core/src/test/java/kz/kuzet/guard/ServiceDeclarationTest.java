package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceDeclarationTest {

    private static final AuthenticationMethod EDS = AuthenticationMethod.LOGIN_PASSWORD_EDS;

    private static ServiceDeclaration declaration() {
        return ServiceDeclaration.of("e_1", "A name")
                .providedBy("com.example.Endpoint#handle")
                .disclosureRisk(DisclosureRisk.PRESENT)
                .databaseChange(DatabaseChange.CHANGED)
                .term(5, TermUnit.WORKING_DAYS)
                .fee(Fee.CHARGED);
    }

    @Test
    void everythingDeclaredIsInTheDescriptor() {
        ServiceDescriptor descriptor = declaration()
                .result(ServiceResult.PERMIT)
                .composedOf("e_2", "e_3")
                .channels(Channel.SHORT_TEXT_MESSAGE, Channel.PORTAL)
                .messagingMethod(AuthenticationMethod.LOGIN_PASSWORD)
                .riskAssessment("No. 12 of 2024-03-01")
                .askingFor(EDS);
        assertThat(descriptor.code()).isEqualTo("e_1");
        assertThat(descriptor.name()).isEqualTo("A name");
        assertThat(descriptor.endpoint()).isEqualTo("com.example.Endpoint#handle");
        assertThat(descriptor.result()).isEqualTo(ServiceResult.PERMIT);
        assertThat(descriptor.composedOf()).containsExactly("e_2", "e_3");
        assertThat(descriptor.channels()).containsExactly(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE);
        assertThat(descriptor.method()).isEqualTo(EDS);
        assertThat(descriptor.messagingMethod()).contains(AuthenticationMethod.LOGIN_PASSWORD);
        assertThat(descriptor.riskAssessment()).isEqualTo("No. 12 of 2024-03-01");
        assertThat(descriptor.classification().criteria())
                .isEqualTo(new ServiceCriteria(
                        DisclosureRisk.PRESENT,
                        DatabaseChange.CHANGED,
                        new Term(5, TermUnit.WORKING_DAYS),
                        Fee.CHARGED,
                        true,
                        true));
    }

    @Test
    void whatIsNotDeclaredIsAsInTheAnnotation() {
        ServiceDescriptor descriptor = declaration().askingFor(EDS);
        assertThat(descriptor.result()).isEqualTo(ServiceResult.OTHER);
        assertThat(descriptor.composedOf()).isEmpty();
        assertThat(descriptor.channels()).containsExactly(Channel.PORTAL, Channel.MOBILE_APPLICATION);
        assertThat(descriptor.messagingMethod()).isEmpty();
        assertThat(descriptor.riskAssessment()).isEmpty();
        assertThat(descriptor.classification().criteria().permit()).isFalse();
        assertThat(descriptor.classification().criteria().composite()).isFalse();
    }

    @Test
    void aCertificateIsNoPermit() {
        ServiceDescriptor descriptor =
                declaration().result(ServiceResult.CERTIFICATE).askingFor(EDS);
        assertThat(descriptor.result()).isEqualTo(ServiceResult.CERTIFICATE);
        assertThat(descriptor.classification().override()).isEmpty();
    }

    @Test
    void aDescriptorStaysAsItWasCompleted() {
        String[] codes = {"e_2", "e_3"};
        Channel[] channels = {Channel.PORTAL};
        ServiceDeclaration declaration = declaration().composedOf(codes).channels(channels);
        ServiceDescriptor descriptor = declaration.askingFor(EDS);
        codes[0] = "e_4";
        channels[0] = Channel.MOBILE_APPLICATION;
        declaration
                .result(ServiceResult.PERMIT)
                .composedOf("e_5", "e_6")
                .channels(Channel.INSTANT_MESSAGE)
                .messagingMethod(AuthenticationMethod.LOGIN_PASSWORD)
                .riskAssessment("changed");
        assertThat(descriptor.result()).isEqualTo(ServiceResult.OTHER);
        assertThat(descriptor.composedOf()).containsExactly("e_2", "e_3");
        assertThat(descriptor.channels()).containsExactly(Channel.PORTAL);
        assertThat(descriptor.messagingMethod()).isEmpty();
        assertThat(descriptor.riskAssessment()).isEmpty();
    }

    @Test
    void nobodyCanAlterADescriptor() {
        ServiceDescriptor descriptor = declaration().composedOf("e_2", "e_3").askingFor(EDS);
        List<String> composedOf = descriptor.composedOf();
        Set<Channel> channels = descriptor.channels();
        assertThatThrownBy(() -> composedOf.add("e_4")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> channels.add(Channel.INSTANT_MESSAGE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> channels.remove(Channel.PORTAL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aServiceWithoutAChannelIsRefused() {
        ServiceDeclaration declaration = declaration();
        assertThatThrownBy(declaration::channels).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aTermThatIsNotPositiveIsRefused(int term) {
        ServiceCriteria.TermStep<ServiceDeclaration> step = ServiceDeclaration.of("e_1", "A name")
                .providedBy("com.example.Endpoint")
                .disclosureRisk(DisclosureRisk.PRESENT)
                .databaseChange(DatabaseChange.CHANGED);
        assertThatThrownBy(() -> step.term(term, TermUnit.HOURS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNullInEveryStep() {
        assertThatThrownBy(() -> ServiceDeclaration.of(null, "A name")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ServiceDeclaration.of("e_1", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> steps(null, DisclosureRisk.ABSENT, DatabaseChange.CHANGED, TermUnit.HOURS, Fee.FREE))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> steps("Endpoint", null, DatabaseChange.CHANGED, TermUnit.HOURS, Fee.FREE))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> steps("Endpoint", DisclosureRisk.ABSENT, null, TermUnit.HOURS, Fee.FREE))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> steps("Endpoint", DisclosureRisk.ABSENT, DatabaseChange.CHANGED, null, Fee.FREE))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> steps("Endpoint", DisclosureRisk.ABSENT, DatabaseChange.CHANGED, TermUnit.HOURS, null))
                .isInstanceOf(NullPointerException.class);
    }

    private static ServiceDeclaration steps(
            String endpoint, DisclosureRisk risk, DatabaseChange change, TermUnit unit, Fee fee) {
        return ServiceDeclaration.of("e_1", "A name")
                .providedBy(endpoint)
                .disclosureRisk(risk)
                .databaseChange(change)
                .term(1, unit)
                .fee(fee);
    }

    @Test
    void refusesNullInWhatHasADefault() {
        ServiceDeclaration declaration = declaration();
        assertThatThrownBy(() -> declaration.result(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> declaration.composedOf((String[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> declaration.composedOf("e_2", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> declaration.channels((Channel[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> declaration.channels(Channel.PORTAL, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> declaration.messagingMethod(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> declaration.riskAssessment(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> declaration.askingFor(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aGuardNeedsADescriptor() {
        assertThatThrownBy(() -> Samples.guard(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aStepCanBeTakenTwice() {
        ServiceCriteria.FeeStep<ServiceDeclaration> step = ServiceDeclaration.of("code", "name")
                .providedBy("com.example.Endpoint")
                .disclosureRisk(DisclosureRisk.ABSENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES);
        assertThat(step.fee(Fee.CHARGED)
                        .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP)
                        .declared()
                        .fee())
                .isEqualTo(Fee.CHARGED);
        assertThat(step.fee(Fee.FREE)
                        .askingFor(AuthenticationMethod.LOGIN_PASSWORD)
                        .declared()
                        .fee())
                .isEqualTo(Fee.FREE);
    }
}
