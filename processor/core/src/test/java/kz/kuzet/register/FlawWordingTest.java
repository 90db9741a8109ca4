package kz.kuzet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FlawWordingTest {

    private static final List<String> LANGUAGES = List.of("", "ru", "kk");
    private static final Pattern ARGUMENT = Pattern.compile("%[12]\\$s");

    @ParameterizedTest
    @ValueSource(strings = {"", "ru", "kk"})
    void hasWordsForEveryKindAndNothingElse(String language) {
        Set<String> expected = Stream.concat(Arrays.stream(Kind.values()).map(Enum::name), Stream.of("line"))
                .collect(Collectors.toCollection(TreeSet::new));
        ResourceBundle words = bundle(language);
        assertThat(words.getLocale()).isEqualTo(Locale.forLanguageTag(language));
        assertThat(new TreeSet<>(words.keySet())).isEqualTo(expected);
        assertThat(expected)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.getString(key))
                        .isNotBlank()
                        .isEqualTo(words.getString(key).strip())
                        .doesNotEndWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInEveryLanguage(Kind kind) {
        assertThat(LANGUAGES.stream().map(language -> bundle(language).getString(kind.name())))
                .doesNotHaveDuplicates();
        assertThat(LANGUAGES.stream().map(language -> arguments(bundle(language).getString(kind.name()))))
                .containsOnly(arguments(bundle("").getString(kind.name())));
    }

    @Test
    void saysWhatAndWhere() {
        Flaw flaw = new Flaw(Kind.NOT_NUMBER, "services[3].term", 41, "1–6");
        assertThat(new FlawWording(Locale.ENGLISH).of(flaw))
                .isEqualTo(flaw.toString())
                .isEqualTo("line 41: services[3].term: a whole number is expected, 1–6");
        assertThat(new FlawWording(Locale.forLanguageTag("ru-KZ")).of(flaw))
                .isEqualTo("строка 41: services[3].term: ожидается целое число, 1–6");
        assertThat(new FlawWording(Locale.forLanguageTag("kk")).of(flaw))
                .isEqualTo("41-жол: services[3].term: бүтін сан күтіледі, 1–6");
        assertThat(new FlawWording(Locale.FRENCH).of(new Flaw(Kind.NEWER_FORMAT, "", 2, "12")))
                .isEqualTo("line 2: format 12 is newer than 1, the newest that this version reads");
    }

    @Test
    void isEnglishInAnExceptionWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru"));
        try {
            Flaw flaw = new Flaw(Kind.EMPTY, "", 1, "");
            assertThat(new MalformedRegisterException(flaw)).hasMessage("line 1: the file is empty");
            assertThat(new MalformedRegisterException(flaw).flaw()).isEqualTo(flaw);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void isOnePlainLineOfBearableLength() {
        String hostile = "a\r\nb\u2028c\u202ed\u001b[31m\0\ud83d %s %n".concat("я".repeat(5_000));
        String line = new Flaw(Kind.UNKNOWN, hostile, 1, hostile).toString();
        assertThat(line)
                .startsWith("line 1: aU+000DU+000AbU+2028cU+202EdU+001B[31mU+0000U+D83D %s %nя")
                .endsWith("я… in a register")
                .hasSizeLessThan(600);
        assertThat(line.codePoints()).isNotEmpty().noneMatch(OneLine::isHidden);
    }

    @Test
    void keepsTextThatIsNotTooLong() {
        assertThat(OneLine.of("😀".repeat(200))).isEqualTo("😀".repeat(200));
        assertThat(OneLine.of("😀".repeat(201))).isEqualTo("😀".repeat(200) + "…");
        assertThat(OneLine.of("\u2069\u2065\u2066\u202f\u202a\u2029"))
                .isEqualTo("U+2069\u2065U+2066\u202fU+202AU+2029");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("kz.kuzet.register.Flaws", Locale.forLanguageTag(language));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
