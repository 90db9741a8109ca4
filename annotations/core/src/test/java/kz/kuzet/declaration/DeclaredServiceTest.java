package kz.kuzet.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;
import kz.kuzet.view.EnumConstant;
import kz.kuzet.view.ReflectedAnnotation;
import org.junit.jupiter.api.Test;

class DeclaredServiceTest {

    private static final AuthenticationMethod LOGIN = AuthenticationMethod.LOGIN_PASSWORD;
    private static final AuthenticationMethod OTP = AuthenticationMethod.LOGIN_PASSWORD_OTP;
    private static final AuthenticationMethod EDS = AuthenticationMethod.LOGIN_PASSWORD_EDS;

    @PublicService(
            code = "қызмет 1",
            name = "Name",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 30,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            result = ServiceResult.PERMIT,
            composedOf = {"a", "b"},
            channels = {Channel.MOBILE_APPLICATION, Channel.SHORT_TEXT_MESSAGE},
            method = AuthenticationMethod.LOGIN_PASSWORD_EDS,
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD,
            riskAssessment = "No. 1")
    private static final class Full {}

    @PublicService(
            code = "a",
            name = "b",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 1,
            termUnit = TermUnit.MONTHS,
            fee = Fee.CHARGED)
    private static final class Plain {}

    private static final DeclaredService FULL = new DeclaredService(
            "қызмет 1",
            "Name",
            DisclosureRisk.PRESENT,
            DatabaseChange.CHANGED,
            30,
            TermUnit.MINUTES,
            Fee.FREE,
            ServiceResult.PERMIT,
            List.of("a", "b"),
            List.of(Channel.MOBILE_APPLICATION, Channel.SHORT_TEXT_MESSAGE),
            List.of(EDS),
            List.of(LOGIN),
            "No. 1");

    private static final DeclaredService PLAIN = new DeclaredService.Builder()
            .set(ServiceAttribute.CODE, "a")
            .set(ServiceAttribute.NAME, "b")
            .set(ServiceAttribute.DISCLOSURE_RISK, DisclosureRisk.ABSENT)
            .set(ServiceAttribute.DATABASE_CHANGE, DatabaseChange.UNCHANGED)
            .set(ServiceAttribute.TERM, 1)
            .set(ServiceAttribute.TERM_UNIT, TermUnit.MONTHS)
            .set(ServiceAttribute.FEE, Fee.CHARGED)
            .build();

    private static DeclaredService read(Class<?> declared) throws UnreadableAttributeException {
        return DeclaredService.read(new ReflectedAnnotation(declared.getAnnotation(PublicService.class))::value);
    }

    @Test
    void saysWhatTheAnnotationSays() throws Exception {
        assertThat(read(Full.class)).isEqualTo(FULL);
        assertThat(read(Plain.class)).isEqualTo(PLAIN);
    }

    @Test
    void theTableIsThatOfTheAnnotation() {
        assertThat(ServiceAttribute.ALL)
                .extracting(ServiceAttribute::name)
                .containsExactly(Stream.of(DeclaredService.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new))
                .containsExactlyInAnyOrder(Stream.of(PublicService.class.getDeclaredMethods())
                        .map(Method::getName)
                        .toArray(String[]::new));
        assertThat(ServiceAttribute.ALL)
                .isNotEmpty()
                .allSatisfy(attribute -> assertThat(attribute.defaultValue().isPresent())
                        .isEqualTo(PublicService.class
                                        .getDeclaredMethod(attribute.name())
                                        .getDefaultValue()
                                != null));
    }

    @Test
    void everyAttributeIsReadComparedAndCopied() {
        assertThat(ServiceAttribute.ALL).isNotEmpty().allSatisfy(attribute -> changed(attribute));
    }

    private static <T> void changed(ServiceAttribute<T> attribute) {
        DeclaredService changed = FULL.with(attribute, attribute.of(PLAIN));
        assertThat(attribute.of(changed)).isEqualTo(attribute.of(PLAIN)).isNotEqualTo(attribute.of(FULL));
        assertThat(ServiceAttribute.ALL)
                .filteredOn(each -> !each.isSame(changed, FULL))
                .containsExactly(attribute);
        assertThat(changed.with(attribute, attribute.of(FULL))).isEqualTo(FULL);
    }

    @Test
    void theOrderOfChannelsMeansNothingAndThatOfComponentsIsKept() {
        DeclaredService channels =
                FULL.with(ServiceAttribute.CHANNELS, List.of(Channel.SHORT_TEXT_MESSAGE, Channel.MOBILE_APPLICATION));
        assertThat(ServiceAttribute.CHANNELS.isSame(channels, FULL)).isTrue();
        DeclaredService components = FULL.with(ServiceAttribute.COMPOSED_OF, List.of("b", "a"));
        assertThat(ServiceAttribute.COMPOSED_OF.isSame(components, FULL)).isFalse();
    }

    @Test
    void textsButTheCodeAreDescriptions() {
        assertThat(ServiceAttribute.ALL)
                .filteredOn(ServiceAttribute::isDescription)
                .containsExactly(ServiceAttribute.NAME, ServiceAttribute.RISK_ASSESSMENT);
    }

    @Test
    void criteriaStandInTheirAttributes() {
        assertThat(Criterion.values())
                .flatExtracting(ServiceAttribute::of)
                .containsExactly(
                        ServiceAttribute.DISCLOSURE_RISK,
                        ServiceAttribute.DATABASE_CHANGE,
                        ServiceAttribute.TERM,
                        ServiceAttribute.TERM_UNIT,
                        ServiceAttribute.FEE);
    }

    /** As if it had been compiled with another version of Kuzet, or could not be evaluated. */
    @Test
    void namesWhatCannotBeRead() {
        for (ServiceAttribute<?> broken : ServiceAttribute.ALL) {
            for (Optional<Object> value : List.<Optional<Object>>of(
                    Optional.empty(),
                    Optional.of(true),
                    Optional.of(List.of(true)),
                    Optional.of(new EnumConstant("kz.kuzet.Fee", "WAIVED")))) {
                assertThatThrownBy(() -> DeclaredService.read(name -> name.equals(broken.name())
                                ? value
                                : new ReflectedAnnotation(Full.class.getAnnotation(PublicService.class)).value(name)))
                        .isInstanceOfSatisfying(
                                UnreadableAttributeException.class,
                                e -> assertThat(e.attribute()).isEqualTo(broken.name()))
                        .hasMessageStartingWith(broken.name() + " is ");
            }
        }
    }

    @Test
    void givesTheRulesTheirCriteria() {
        assertThat(FULL.criteria())
                .contains(new ServiceCriteria(
                        DisclosureRisk.PRESENT,
                        DatabaseChange.CHANGED,
                        new Term(30, TermUnit.MINUTES),
                        Fee.FREE,
                        true,
                        true));
        assertThat(PLAIN.criteria().orElseThrow().permit()).isFalse();
        assertThat(PLAIN.criteria().orElseThrow().composite()).isFalse();
        assertThat(PLAIN.with(ServiceAttribute.TERM, 0).classification()).isEmpty();
        assertThat(PLAIN.with(ServiceAttribute.TERM, 0).enforced()).isEmpty();
    }

    @Test
    void isEnforcedAsTheRulesSay() {
        // An absent risk, a month and a fee: 3 points.
        assertThat(enforcing()).isEqualTo(List.of(OTP));
        assertThat(enforcing(LOGIN)).isEqualTo(List.of(OTP));
        assertThat(enforcing(EDS)).isEqualTo(List.of(EDS));
        assertThat(enforcing(EDS, LOGIN)).isEqualTo(List.of(OTP));
    }

    private static List<AuthenticationMethod> enforcing(AuthenticationMethod... method) {
        DeclaredService declared = PLAIN.with(ServiceAttribute.METHOD, List.of(method));
        return declared.enforced().orElseThrow().method();
    }

    @Test
    void aMethodOverMessagesIsEnforcedWhereItHasAPlace() {
        List<Channel> messages = List.of(Channel.PORTAL, Channel.INSTANT_MESSAGE);
        DeclaredService stated = PLAIN.with(ServiceAttribute.MESSAGING_METHOD, List.of(LOGIN));
        assertThat(overMessages(stated)).isEmpty();
        assertThat(overMessages(stated.with(ServiceAttribute.CHANNELS, messages)))
                .containsExactly(LOGIN);
        assertThat(overMessages(stated.with(ServiceAttribute.CHANNELS, messages)
                        .with(ServiceAttribute.MESSAGING_METHOD, List.of(OTP))))
                .isEmpty();
        assertThat(overMessages(
                        stated.with(ServiceAttribute.CHANNELS, messages).with(ServiceAttribute.METHOD, List.of(EDS))))
                .isEmpty();
    }

    private static List<AuthenticationMethod> overMessages(DeclaredService declared) {
        return declared.enforced().orElseThrow().messagingMethod();
    }

    @Test
    void nothingIsForgotten() {
        DeclaredService.Builder incomplete = new DeclaredService.Builder();
        assertThatThrownBy(incomplete::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("code was not set");
        DeclaredService copied = FULL.with(ServiceAttribute.COMPOSED_OF, new ArrayList<>(FULL.composedOf()))
                .with(ServiceAttribute.CHANNELS, new ArrayList<>(FULL.channels()));
        assertThat(Arrays.asList(copied.composedOf(), copied.channels()))
                .isNotEmpty()
                .allSatisfy(list ->
                        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class));
    }
}
