package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.processor.model.ClassifiedService;
import org.junit.jupiter.api.Test;

final class CompositionCheckTest {

    private static final String PLACE = " at Endpoint PUBLIC_SERVICE ";

    private final CompositionCheck check = new CompositionCheck();

    private static ServiceBuilder component(String code) {
        return service()
                .on(Subjects.type("Component" + code))
                .code(code)
                .risk(DisclosureRisk.ABSENT)
                .change(DatabaseChange.UNCHANGED)
                .term(30, TermUnit.MINUTES)
                .fee(Fee.FREE);
    }

    private static ServiceBuilder composite() {
        return service()
                .code("c")
                .risk(DisclosureRisk.ABSENT)
                .change(DatabaseChange.UNCHANGED)
                .term(30, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .composedOf("a", "b");
    }

    @Test
    void equalToItsComponents() {
        assertThat(Found.by(
                        check,
                        composite().build(),
                        component("a").build(),
                        component("b").build()))
                .isEmpty();
    }

    @Test
    void aboveItsComponents() {
        ClassifiedService composite = composite()
                .risk(DisclosureRisk.PRESENT)
                .change(DatabaseChange.CHANGED)
                .term(1, TermUnit.HOURS)
                .fee(Fee.CHARGED)
                .build();
        assertThat(Found.by(check, component("a").build(), component("b").build(), composite))
                .isEmpty();
    }

    @Test
    void eachCriterionBelowAComponent() {
        ClassifiedService all = component("b")
                .risk(DisclosureRisk.PRESENT)
                .change(DatabaseChange.CHANGED)
                .term(31, TermUnit.MINUTES)
                .fee(Fee.CHARGED)
                .build();
        assertThat(Found.by(check, composite().build(), component("a").build(), all))
                .containsExactly(
                        "DISCLOSURE_RISK_BELOW_COMPONENT(ABSENT, b)" + PLACE + "disclosureRisk",
                        "DATABASE_CHANGE_BELOW_COMPONENT(UNCHANGED, b)" + PLACE + "databaseChange",
                        "TERM_BELOW_COMPONENT(30 MINUTES, b)" + PLACE + "term",
                        "FEE_BELOW_COMPONENT(FREE, b)" + PLACE + "fee");
    }

    @Test
    void termsAreComparedByTheirPointsOnly() {
        assertThat(Found.by(
                        check,
                        composite().term(31, TermUnit.MINUTES).build(),
                        component("a").term(5, TermUnit.MONTHS).build(),
                        component("b").build()))
                .isEmpty();
    }

    @Test
    void everyComponentIsCompared() {
        assertThat(Found.by(
                        check,
                        composite().build(),
                        component("a").fee(Fee.CHARGED).build(),
                        component("b").fee(Fee.CHARGED).build()))
                .containsExactly(
                        "FEE_BELOW_COMPONENT(FREE, a)" + PLACE + "fee", "FEE_BELOW_COMPONENT(FREE, b)" + PLACE + "fee");
    }

    @Test
    void componentElsewhereIsNotCompared() {
        assertThat(Found.by(check, composite().build(), component("a").build()))
                .containsExactly("COMPONENT_NOT_FOUND(b)" + PLACE + "composedOf 1");
    }

    @Test
    void blankComponentIsAProblemOfItsOwn() {
        assertThat(Found.by(
                        check,
                        composite().composedOf("a", "", " ").build(),
                        component("a").build()))
                .isEmpty();
    }

    @Test
    void whatCannotBeScoredIsNotCompared() {
        ClassifiedService charged = component("a").fee(Fee.CHARGED).build();
        assertThat(Found.by(
                        check,
                        composite().term(0, TermUnit.MINUTES).build(),
                        charged,
                        component("b").build()))
                .isEmpty();
        assertThat(Found.by(
                        check,
                        composite().build(),
                        component("a")
                                .fee(Fee.CHARGED)
                                .term(0, TermUnit.MINUTES)
                                .build(),
                        component("b").build()))
                .isEmpty();
    }

    @Test
    void ofACodeDeclaredTwiceTheFirstCounts() {
        assertThat(Found.by(
                        check,
                        composite().build(),
                        component("a").build(),
                        component("b").build(),
                        component("b")
                                .on(Subjects.type("Again"))
                                .fee(Fee.CHARGED)
                                .build()))
                .isEmpty();
    }
}
