package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ComponentsCheckTest {

    private static final String PLACE = " at Endpoint PUBLIC_SERVICE composedOf";

    private final ComponentsCheck check = new ComponentsCheck();

    @Test
    void noneIsNoComposite() {
        assertThat(Found.by(check, service().composedOf())).isEmpty();
    }

    @Test
    void twoAndMore() {
        assertThat(Found.by(check, service().composedOf("a", "b"))).isEmpty();
        assertThat(Found.by(check, service().composedOf("a", "b", "c"))).isEmpty();
    }

    @Test
    void oneAlone() {
        assertThat(Found.by(check, service().composedOf("a"))).containsExactly("COMPONENT_ALONE(a)" + PLACE);
    }

    @Test
    void oneTwice() {
        assertThat(Found.by(check, service().composedOf("a", "b", "a")))
                .containsExactly("COMPONENT_TWICE(a)" + PLACE + " 2");
        assertThat(Found.by(check, service().composedOf("a", "a", "a")))
                .containsExactly("COMPONENT_TWICE(a)" + PLACE + " 1");
    }

    @Test
    void blankIsSaidForEachAndNotCalledTwice() {
        assertThat(Found.by(check, service().composedOf("", "a", " ", "")))
                .containsExactly(
                        "COMPONENT_BLANK" + PLACE + " 0",
                        "COMPONENT_BLANK" + PLACE + " 2",
                        "COMPONENT_BLANK" + PLACE + " 3");
    }

    @Test
    void itself() {
        assertThat(Found.by(check, service().code("a").composedOf("b", "a")))
                .containsExactly("COMPONENT_ITSELF(a)" + PLACE + " 1");
    }

    @Test
    void blankCodeIsNotItself() {
        assertThat(Found.by(check, service().code("").composedOf("b", "")))
                .containsExactly("COMPONENT_BLANK" + PLACE + " 1");
    }

    @Test
    void codesAreComparedExactly() {
        assertThat(Found.by(check, service().code("E_1").composedOf("e_1", "e_1 ")))
                .isEmpty();
    }
}
