package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Kuzet can say, the gallery shows. */
final class MessagesTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("kz.kuzet.problem.Messages", Locale.ROOT);

    /**
     * Of local classes ECJ shows nothing to a processor, what is said of a missing file names a folder of the machine, and no source
     * provokes another version of Kuzet, a missing library of its annotations, guards of an earlier build, a defect or a full disk. Of a
     * baseline one compilation has one flaw and one summary.
     */
    private static final Set<Message> NOT_TO_BE_SHOWN = Set.of(
            Message.LOCAL_TYPE,
            Message.ENDPOINT_UNKNOWN,
            Message.ENDPOINTS_UNCLASSIFIED,
            Message.SUBMITTED_NOT_READ,
            Message.BASELINE_KEPT,
            Message.BASELINE_NOT_READ,
            Message.BASELINE_NOT_UTF_8,
            Message.BASELINE_STRICT_ALONE,
            Message.ANNOTATIONS_OF_OTHER_VERSION,
            Message.GUARD_NOT_REPLACED,
            Message.TYPE_IN_TWO_MODULES,
            Message.DEFECT,
            Message.OUTPUT_NOT_WRITTEN);

    private static final List<String> SHOWN = Exhibit.compiled()
            .flatMap(exhibit ->
                    Expectation.of(exhibit, Compiler.JAVAC, Language.EN).lines())
            .toList();

    /** Messages of the command line: of its problems one each is shown. */
    private static boolean isOfCommandLine(Message message) {
        return Exhibit.commanded().anyMatch(exhibit -> exhibit.problem() == message.problem())
                || message == Message.COMPONENT_IN_NO_MODULE
                || message.problem() == Problem.KUZET902;
    }

    static Stream<Message> messagesOfCompilers() {
        return Stream.of(Message.values()).filter(message -> !isOfCommandLine(message));
    }

    @ParameterizedTest
    @MethodSource("messagesOfCompilers")
    void messageIsShown(Message message) {
        Pattern line = Pattern.compile(".*\\[%s\\] %s\\. .*".formatted(message.problem(), words(message)));
        assertThat(SHOWN.stream().anyMatch(shown -> line.matcher(shown).matches()))
                .isEqualTo(!NOT_TO_BE_SHOWN.contains(message));
    }

    /** What is said, with anything in the place of an argument. */
    private static String words(Message message) {
        return Arrays.stream(ENGLISH.getString(message + ".what").split("%\\d\\$s", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
    }
}
