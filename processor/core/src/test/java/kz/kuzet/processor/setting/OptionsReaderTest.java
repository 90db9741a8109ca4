package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsReaderTest {

    private static Options read(Map<String, String> given) {
        return OptionsReader.read(given, Locale.ENGLISH);
    }

    @Test
    void none() {
        assertThat(read(Map.of())).isEqualTo(Options.NONE);
    }

    @Test
    void allSet() {
        Options options = read(Map.of(
                "kuzet.provider", "Министерство, отдел",
                "kuzet.endpoints", "a.B, c.D ,E",
                "kuzet.locale", "kk",
                "kuzet.warn", "301, KUZET203"));
        assertThat(options.findings()).isEmpty();
        assertThat(options.provider()).isEqualTo("Министерство, отдел");
        assertThat(options.endpoints()).containsExactly("a.B", "c.D", "E");
        assertThat(options.language()).isEqualTo(Language.KK);
        assertThat(options.lowered()).containsExactly(Problem.KUZET301, Problem.KUZET203);
    }

    @ParameterizedTest
    @CsvSource({"ru, RU", "kk, KK", "en, EN", "kk-KZ, KK", "ru-Cyrl-RU, RU", "de, EN", "und, EN"})
    void languageOfTheCompilerHoldsWhereNoneIsSet(String tag, Language language) {
        assertThat(OptionsReader.read(Map.of(), Locale.forLanguageTag(tag)).language())
                .isEqualTo(language);
        assertThat(OptionsReader.read(Map.of("kuzet.locale", "ru"), Locale.forLanguageTag(tag))
                        .language())
                .isEqualTo(Language.RU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "en ", "kz", "ru_RU", "%s"})
    void otherLanguagesAreRefused(String value) {
        assertThat(read(Map.of("kuzet.locale", value)).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments()).containsExactly("kuzet.locale", value, "en, ru, kk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "a,,b", "a.", "a b", "a.class", "@a.B", "a;b", "1a"})
    void otherAnnotationNamesAreRefusedOnce(String value) {
        assertThat(read(Map.of("kuzet.endpoints", value)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("kuzet.endpoints", value));
    }

    /** Only errors of 2xx and 3xx can be lowered. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "all", "101", "KUZET108", "209", "305", "401", "901", "902", "203;204", "203,", "kuzet203"})
    void otherCodesAreRefusedOnce(String value) {
        assertThat(read(Map.of("kuzet.warn", value)).findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.arguments().subList(0, 2)).containsExactly("kuzet.warn", value));
    }

    @Test
    void optionsWithoutAValue() {
        Map<String, String> given = new HashMap<>();
        OptionsReader.NAMES.forEach(name -> given.put(name, null));
        Options options = read(given);
        assertThat(options.provider()).isEmpty();
        assertThat(options.findings())
                .extracting(finding -> finding.arguments().get(0))
                .containsExactlyInAnyOrder(
                        "kuzet.endpoints",
                        "kuzet.locale",
                        "kuzet.warn",
                        "kuzet.submitted",
                        "",
                        "kuzet.baseline.strict",
                        "kuzet.tests",
                        "kuzet.report");
    }

    @Test
    void unknownOptionsAreNamedInOrderAndThoseOfOthersLeftAlone() {
        Options options =
                read(Map.of("kuzet.z", "", "kuzet.Locale", "en", "kuzet.", "", "other.kuzet.x", "", "kuzetx", ""));
        assertThat(options.findings())
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("kuzet.", "kuzet.Locale", "kuzet.z");
    }
}
