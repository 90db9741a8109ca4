package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyNamesTest {

    private static final List<PropertyNames> ALL =
            List.of(PropertyNames.OF_ADAPTERS, PropertyNames.OF_SPRING, PropertyNames.OF_SPRING_BOOT);

    @ParameterizedTest
    @ValueSource(
            strings = {"kuzet.packages", "kuzet.not-offered", "kuzet.not-offered[0]", "spring.kuzet", "kuzetx.packages"
            })
    void whatIsKnownOrOfOthersIsLeftAlone(String name) {
        for (PropertyNames names : ALL) {
            assertThat(names.objection(name)).isEmpty();
            assertThat(names.objectionToSystemProperty(name)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kuzet.unclasified, kuzet.unclassified",
        "kuzet.not-ofered, kuzet.not-offered",
        "kuzet.max-request-sizes, kuzet.max-request-size",
        "kuzet.p, kuzet.packages",
    })
    void theNearestNameIsSaid(String name, String nearest) {
        for (PropertyNames names : ALL) {
            assertThat(names.objection(name))
                    .hasValueSatisfying(text -> assertThat(text)
                            .startsWith("Property " + name + " is not known. The nearest name is " + nearest + ";"));
            assertThat(names.objectionToSystemProperty(name)).isEqualTo(names.objection(name));
        }
    }

    /** A form that nobody reads is a mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"kuzet.notOffered", "kuzet.not_offered", "kuzet.maxRequestSize", "KUZET.packages"})
    void onlySpringBootTakesNamesInManyForms(String name) {
        assertThat(PropertyNames.OF_SPRING_BOOT.objection(name)).isEmpty();
        assertThat(PropertyNames.OF_SPRING.objection(name)).isPresent();
        assertThat(PropertyNames.OF_ADAPTERS.objection(name)).isPresent();
    }

    @Test
    void propertiesOfSpringAreUnknownElsewhere() {
        assertThat(PropertyNames.OF_SPRING.objection("kuzet.channel")).isEmpty();
        assertThat(PropertyNames.OF_ADAPTERS.objection("kuzet.channel")).isPresent();
    }

    @Test
    void buildsMaySetSystemPropertiesOfTheirs() {
        assertThat(PropertyNames.OF_SPRING_BOOT.objectionToSystemProperty("kuzet.provider"))
                .isEmpty();
        assertThat(PropertyNames.OF_SPRING_BOOT.objection("kuzet.provider")).isPresent();
        assertThat(PropertyNames.OF_SPRING_BOOT.objectionToSystemProperty("kuzet.providers"))
                .isPresent();
    }

    /** Kubernetes sets the first ones for a service of the name "kuzet", and a shell may set any. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KUZET_PORT",
                "KUZET_SERVICE_HOST",
                "KUZET_PORT_8080_TCP_ADDR",
                "KUZET_ROOT",
                "KUZET_UNCLASSIFIED",
                "KUZET_PACKAGES_0_",
                "PATH"
            })
    void variablesOfPlatformsAreLeftAlone(String variable) {
        assertThat(PropertyNames.OF_SPRING_BOOT.objectionToVariable(variable)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KUZET_UNCLASIFIED, kuzet.unclassified",
        "KUZET_NOT_OFERED, kuzet.not-offered",
        "KUZET_PACKAGE, kuzet.packages",
        "KUZET_CHANEL, kuzet.channel"
    })
    void aMistypedVariableIsFound(String variable, String nearest) {
        assertThat(PropertyNames.OF_SPRING_BOOT.objectionToVariable(variable))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith(
                                "Environment variable " + variable + " is not known. The nearest name is " + nearest));
    }

    /** Each of the two is read in one of the forms only. */
    @Test
    void variablesOfNotOffered() {
        assertThat(PropertyNames.OF_SPRING_BOOT.objectionToVariable("KUZET_NOTOFFERED"))
                .isEmpty();
        assertThat(PropertyNames.OF_SPRING_BOOT.objectionToVariable("KUZET_NOT_OFFERED"))
                .isEmpty();
        assertThat(PropertyNames.OF_SPRING.objectionToVariable("KUZET_NOT_OFFERED"))
                .isEmpty();
        assertThat(PropertyNames.OF_SPRING.objectionToVariable("KUZET_NOTOFFERED"))
                .isPresent();
    }
}
