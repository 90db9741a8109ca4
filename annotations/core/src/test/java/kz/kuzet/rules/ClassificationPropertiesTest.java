package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for all services at once. */
class ClassificationPropertiesTest {

    private static final Term INSTANT = new Term(30, TermUnit.MINUTES);
    private static final Term OVER_THIRTY_MINUTES = new Term(31, TermUnit.MINUTES);

    private static Stream<Classification> sixteen() {
        return AllCriteria.stream()
                .filter(criteria -> !criteria.permit() && !criteria.composite())
                .filter(criteria ->
                        criteria.term().equals(INSTANT) || criteria.term().equals(OVER_THIRTY_MINUTES))
                .map(ServiceCriteria::classify);
    }

    @Test
    void ofSixteenCombinationsOneGivesLoginSevenOneTimePasswordEightSignature() {
        assertThat(sixteen().collect(Collectors.groupingBy(Classification::method, Collectors.counting())))
                .isEqualTo(Map.of(
                        AuthenticationMethod.LOGIN_PASSWORD, 1L,
                        AuthenticationMethod.LOGIN_PASSWORD_OTP, 7L,
                        AuthenticationMethod.LOGIN_PASSWORD_EDS, 8L));
    }

    @Test
    void totalsAreOneToSixAndNeverZero() {
        assertThat(sixteen().map(Classification::total).collect(Collectors.toSet()))
                .isEqualTo(Set.of(1, 2, 3, 4, 5, 6));
    }

    @Test
    void everyBandAndEveryOverrideOccurs() {
        assertThat(occurring(classification -> Optional.of(classification.band())))
                .isEqualTo(EnumSet.allOf(ScoreBand.class));
        assertThat(occurring(Classification::override)).isEqualTo(EnumSet.allOf(MethodOverride.class));
    }

    private static <T> Set<T> occurring(Function<Classification, Optional<T>> property) {
        return AllCriteria.stream()
                .map(ServiceCriteria::classify)
                .map(property)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Ways in which a service can become more sensitive. */
    private enum Worsening {
        DISCLOSURE_RISK,
        DATABASE_CHANGE,
        TERM,
        FEE,
        PERMIT,
        COMPOSITE;

        ServiceCriteria of(ServiceCriteria c) {
            return switch (this) {
                case DISCLOSURE_RISK ->
                    new ServiceCriteria(
                            DisclosureRisk.PRESENT, c.databaseChange(), c.term(), c.fee(), c.permit(), c.composite());
                case DATABASE_CHANGE ->
                    new ServiceCriteria(
                            c.disclosureRisk(), DatabaseChange.CHANGED, c.term(), c.fee(), c.permit(), c.composite());
                case TERM ->
                    new ServiceCriteria(
                            c.disclosureRisk(),
                            c.databaseChange(),
                            OVER_THIRTY_MINUTES,
                            c.fee(),
                            c.permit(),
                            c.composite());
                case FEE ->
                    new ServiceCriteria(
                            c.disclosureRisk(), c.databaseChange(), c.term(), Fee.CHARGED, c.permit(), c.composite());
                case PERMIT -> c.issuingPermit();
                case COMPOSITE -> c.joiningServices();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatMakesAServiceMoreSensitiveWeakensItsMethod(Worsening worsening) {
        assertThat(AllCriteria.stream()).isNotEmpty().allSatisfy(criteria -> {
            Classification before = criteria.classify();
            Classification after = worsening.of(criteria).classify();
            assertThat(after.method().isWeakerThan(before.method())).isFalse();
            assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        });
    }

    @Test
    void anOverrideAbsorbsWhateverElseIsDeclared() {
        assertThat(AllCriteria.stream()
                        .flatMap(criteria -> Stream.of(criteria.issuingPermit(), criteria.joiningServices()))
                        .map(criteria -> criteria.classify().method()))
                .containsOnly(AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }

    @Test
    void anOverrideLeavesTheScoreAlone() {
        assertThat(AllCriteria.stream()).isNotEmpty().allSatisfy(criteria -> {
            Classification plain = criteria.classify();
            assertThat(criteria.issuingPermit().classify().scores()).isEqualTo(plain.scores());
            assertThat(criteria.joiningServices().classify().scores()).isEqualTo(plain.scores());
        });
    }
}
