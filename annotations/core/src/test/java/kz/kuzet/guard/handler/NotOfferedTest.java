package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages, classes and codes name what an application does not offer. */
class NotOfferedTest {

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

    @Test
    void nothingIsLeftOutUnlessItIsNamed() {
        assertThat(NotOffered.NOTHING.covers("kz.library.Endpoint", "e_004")).isFalse();
        assertThat(NotOffered.of(List.of("", " ")).names()).isEmpty();
    }
}
