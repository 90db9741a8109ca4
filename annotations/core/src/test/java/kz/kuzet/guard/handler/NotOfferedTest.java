package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kuzet.guard.ServiceGuards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages, classes and codes name what an application does not offer. */
class NotOfferedTest {

    private static final ServiceGuards LIBRARY =
            ServiceGuards.of(List.of(Guards.of("e_004", "kz.library.Outer$Endpoint#send")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e_004",
                "kz.library",
                "kz",
                "kz.library.Outer",
                "kz.library.Outer$Endpoint",
                "kz.library.Outer.Endpoint",
                "kz.library.Outer$Endpoint#send",
                " e_004 "
            })
    void coversWhatIsNamed(String name) {
        assertThat(NotOffered.of(List.of("other", name)).covers("kz.library.Outer$Endpoint#send", "e_004"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e_00",
                "e_0044",
                "k",
                "kz.lib",
                "kz.library.Out",
                "kz.library.Outer$End",
                "kz.library.Outer$Endpoint#sen",
                "kz.library.Outer$Endpoint#send#",
                "Endpoint",
                "",
                " "
            })
    void coversNothingElse(String name) {
        assertThat(NotOffered.of(List.of(name)).covers("kz.library.Outer$Endpoint#send", "e_004"))
                .isFalse();
    }

    /** Given guards are found by their endpoints. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "e_004",
                "kz.library",
                "kz",
                "kz.library.Outer",
                "kz.library.Outer$Endpoint",
                "kz.library.Outer.Endpoint",
                "kz.library.Outer$Endpoint#send"
            })
    void whatNamesAServiceIsRight(String name) {
        assertThat(NotOffered.of(List.of("kz.library", name)).objections(LIBRARY))
                .isEmpty();
        assertThat(NotOffered.of(List.of(name)).objections(LIBRARY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e_00",
                "e_0044",
                "k",
                "kz.lib",
                "kz.library.Out",
                "kz.library.Outer$End",
                "kz.library.Outer$Endpoint#sen",
                "Endpoint"
            })
    void aMistypedNameIsTold(String name) {
        assertThat(NotOffered.of(List.of("kz.library", name)).objections(LIBRARY))
                .containsExactly("Property kuzet.not-offered names " + name
                        + ", and there is no service of this code, class or package. Correct the name, or"
                        + " leave it out.");
    }

    @Test
    void withoutGuardsThereIsNothingToName() {
        assertThat(NotOffered.of(List.of("e_00")).objections(ServiceGuards.of(List.of())))
                .isEmpty();
    }

    @Test
    void nothingIsLeftOutUnlessItIsNamed() {
        assertThat(NotOffered.NOTHING.covers("kz.library.Endpoint", "e_004")).isFalse();
        assertThat(NotOffered.of(List.of("", " ")).names()).isEmpty();
    }
}
