package kz.kuzet.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import kz.kuzet.command.Kuzet;
import kz.kuzet.processor.problem.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the command line says it says in all three languages. */
final class BundlesTest {

    private static final String SUFFIX = ".properties";
    private static final Pattern ARGUMENT = Pattern.compile("%(\\d)\\$s");

    /** All bundles of the command line. */
    static List<String> bundles() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Kuzet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("kz/kuzet/command"))) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(SUFFIX) && !name.endsWith("/version.properties"))
                    .filter(name -> !name.endsWith("_ru.properties") && !name.endsWith("_kk.properties"))
                    .map(name ->
                            name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    /** The bundles of enums: of reasons why something fails. */
    static List<Class<?>> reasons() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> reasons = new ArrayList<>();
        for (String bundle : bundles()) {
            if (bundle.endsWith("Flaw")) {
                reasons.add(Class.forName(bundle));
            }
        }
        return reasons;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsInEveryLanguageWithItsArguments(String name) {
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
        assertThat(english.keySet()).isNotEmpty();
        for (String tag : List.of("ru", "kk")) {
            ResourceBundle other = ResourceBundle.getBundle(name, Locale.forLanguageTag(tag));
            assertThat(other.getLocale()).isEqualTo(Locale.forLanguageTag(tag));
            assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
            for (String key : english.keySet()) {
                assertThat(other.getString(key)).as("%s of %s", key, tag).isNotBlank();
                assertThat(arguments(other.getString(key)))
                        .as("%s of %s", key, tag)
                        .isEqualTo(arguments(english.getString(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonHasWords(Class<?> reason) {
        assertThat(new TreeSet<>(
                        ResourceBundle.getBundle(reason.getName(), Locale.ROOT).keySet()))
                .isEqualTo(Arrays.stream(reason.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageOfTheMachineDoesNotMatter(Language language) {
        Locale before = Locale.getDefault();
        String expected = Failure.of(OutputFlaw.NOT_A_FILE, "x").in(language);
        try {
            Locale.setDefault(Locale.forLanguageTag("kk"));
            assertThat(Failure.of(OutputFlaw.NOT_A_FILE, "x").in(language)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> arguments(String words) {
        return ARGUMENT.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
