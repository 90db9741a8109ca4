package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of the criteria, over all kinds of terms, against the table of Appendix 2. */
class ClassificationTableTest {

    static Stream<Appendix2.Row> rows() {
        return Appendix2.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pointsAndTotalAreThoseOfTheTable(Appendix2.Row row) {
        forEveryClassification(row, (classification, permit, composite) -> {
            assertThat(classification.scores())
                    .extracting(CriterionScore::criterion)
                    .containsExactly(
                            Criterion.DISCLOSURE_RISK, Criterion.DATABASE_CHANGE, Criterion.TERM, Criterion.FEE);
            assertThat(classification.scores())
                    .extracting(CriterionScore::points)
                    .isEqualTo(row.points());
            assertThat(Stream.of(Criterion.values()).map(classification::points))
                    .isEqualTo(row.points());
            assertThat(classification.total()).isEqualTo(row.total());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void bandsMethodStaysVisibleBesideAnOverride(Appendix2.Row row) {
        forEveryClassification(
                row,
                (classification, permit, composite) ->
                        assertThat(classification.band().method()).isEqualTo(row.method()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void methodIsThatOfTheTableUnlessOverridden(Appendix2.Row row) {
        forEveryClassification(
                row,
                (classification, permit, composite) -> assertThat(classification.method())
                        .isEqualTo(permit || composite ? AuthenticationMethod.LOGIN_PASSWORD_EDS : row.method()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyResultTellsWhereItComesFrom(Appendix2.Row row) {
        forEveryClassification(row, (classification, permit, composite) -> {
            assertThat(classification.override())
                    .isEqualTo(
                            permit
                                    ? Optional.of(MethodOverride.PERMIT)
                                    : composite ? Optional.of(MethodOverride.COMPOSITE) : Optional.empty());
            assertThat(classification.citation())
                    .isEqualTo(permit || composite ? Citation.APPENDIX_1_PARA_2 : Citation.PARA_5);
            assertThat(classification.scores())
                    .extracting(CriterionScore::citation)
                    .containsExactly(Citation.PARA_5_1, Citation.PARA_5_2, Citation.PARA_5_3, Citation.PARA_5_4);
        });
    }

    private static void forEveryClassification(Appendix2.Row row, Check check) {
        List<Term> terms = row.overThirtyMinutes() ? Terms.OVER_THIRTY_MINUTES : Terms.INSTANT;
        for (Term term : terms) {
            for (boolean permit : new boolean[] {false, true}) {
                for (boolean composite : new boolean[] {false, true}) {
                    ServiceCriteria criteria =
                            new ServiceCriteria(row.risk(), row.change(), term, row.fee(), permit, composite);
                    check.holds(criteria.classify(), permit, composite);
                }
            }
        }
    }

    private interface Check {
        void holds(Classification classification, boolean permit, boolean composite);
    }
}
