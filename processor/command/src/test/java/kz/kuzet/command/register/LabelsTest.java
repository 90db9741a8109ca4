package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.problem.Language;
import kz.kuzet.register.RegisterField;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelsTest {

    private static final List<Class<? extends Enum<?>>> CONSTANTS = List.of(
            Criterion.class,
            DisclosureRisk.class,
            DatabaseChange.class,
            TermUnit.class,
            Fee.class,
            ServiceResult.class,
            Channel.class,
            AuthenticationMethod.class,
            MethodOverride.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "ru", "kk"})
    void hasAWordForEverythingAndNothingElse(String language) {
        Stream<String> constants = CONSTANTS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + constant.name()));
        Stream<String> aspects = Stream.of(Criterion.values())
                .flatMap(criterion ->
                        Stream.of("heading", "more", "less").map(aspect -> "Criterion." + criterion + "." + aspect));
        Stream<String> fields = RegisterField.ALL.stream().map(field -> "field." + field);
        Stream<String> columns = Stream.of("points", "band", "bandMethod", "citations", "notYetClassified")
                .map(name -> "column." + name);
        Set<String> expected = Stream.of(constants, aspects, fields, columns)
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));

        ResourceBundle words =
                ResourceBundle.getBundle("kz.kuzet.command.register.Labels", Locale.forLanguageTag(language));

        assertThat(words.getLocale()).isEqualTo(Locale.forLanguageTag(language));
        assertThat(new TreeSet<>(words.keySet())).isEqualTo(expected);
        assertThat(expected)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.getString(key)).isNotBlank());
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(new Labels(Language.KK).of(Fee.FREE)).isEqualTo("тегін");
        assertThat(new Labels(Language.RU).term(3, TermUnit.WORKING_DAYS)).isEqualTo("3 раб. дн.");
        assertThat(new Labels(Language.EN).of(Citation.PARA_5_3)).isEqualTo(Citation.PARA_5_3.toString());
    }

    @Test
    void speaksEnglishWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru"));
        try {
            assertThat(new Labels(Language.EN).of(Fee.FREE)).isEqualTo("free");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
