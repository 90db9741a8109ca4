package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No message is forgotten by the tests that run a compiler. */
final class EveryMessageTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("%[1-9]\\$s");

    /** Messages that no source gives, and why, or where they are tested. */
    private static final Map<Message, String> ELSEWHERE = Map.ofEntries(
            Map.entry(Message.LOCAL_TYPE, "LocalTypesTest"),
            Map.entry(Message.ENDPOINT_UNKNOWN, "MissingAnnotationsTest"),
            Map.entry(Message.ENDPOINTS_UNCLASSIFIED, "ManyUnclassifiedTest"),
            Map.entry(Message.BASELINE_KEPT, "BaselineOptionTest"),
            Map.entry(Message.BASELINE_SHRUNK, "BaselineOptionTest"),
            Map.entry(Message.BASELINE_NOT_PRUNED, "BaselineOptionTest"),
            Map.entry(Message.BASELINE_NOT_READ, "BaselineOptionTest"),
            Map.entry(Message.BASELINE_LINE, "BaselineOptionTest"),
            Map.entry(Message.BASELINE_NOT_UTF_8, "BaselineOptionTest"),
            Map.entry(Message.BASELINE_STRICT_ALONE, "BaselineOptionTest"),
            Map.entry(Message.NEITHER_TRUE_NOR_FALSE, "BaselineOptionTest"),
            Map.entry(Message.REPORT_OVER_OTHER_FILE, "ReportOptionTest"),
            Map.entry(Message.SUBMITTED_NOT_READ, "SubmittedRegisterTest"),
            Map.entry(Message.ANNOTATIONS_OF_OTHER_VERSION, "OtherVersionTest"),
            Map.entry(Message.DEFECT, "DefectTest"),
            Map.entry(Message.OUTPUT_NOT_WRITTEN, "OutputFailureTest"),
            Map.entry(Message.GUARD_NOT_REPLACED, "IncrementalBuildTest"),
            Map.entry(Message.TYPE_IN_TWO_MODULES, "ModulesTest"),
            Map.entry(Message.JAR_MISSING, "ProcessorPathTest"),
            Map.entry(Message.PROCESSOR_MODULE_PATH, "ProcessorPathTest"),
            Map.entry(Message.EARLIER_FILE_NOT_KEPT, "PartialBuildTest"),
            Map.entry(Message.EARLIER_REGISTER_OF_OTHER_RULES, "PartialBuildTest"));

    static List<NegativeCase> cases() {
        return NegativeCases.all();
    }

    @Test
    void everyMessageHasACase() {
        Set<Message> provoked = new TreeSet<>(ELSEWHERE.keySet());
        cases().forEach(negative -> provoked.add(negative.message));
        assertThat(provoked)
                .containsExactlyElementsOf(Stream.of(Message.values())
                        .filter(message -> !isOfCommandLine(message))
                        .toList());
    }

    /** The command line has problems of its own, and messages of its own for others. */
    private static boolean isOfCommandLine(Message message) {
        return Set.of('5', '6').contains(message.problem().name().charAt("KUZET".length()))
                || message.problem() == Problem.KUZET403
                || message == Message.COMPONENT_IN_NO_MODULE
                || Set.of(Message.OUTPUT_FOLDER_MISSING, Message.OUTPUT_NOT_A_FILE, Message.OUTPUT_CUT_OFF)
                        .contains(message);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseGivesTheMessageThatItNames(NegativeCase negative) {
        ResourceBundle words = ResourceBundle.getBundle("kz.kuzet.problem.Messages", Locale.ROOT);
        String fixed = Stream.of(".what", ".fix")
                .map(part -> PLACEHOLDER
                        .splitAsStream(words.getString(negative.message + part) + ".")
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .collect(
                        Collectors.joining(negative.message.citation().isPresent() ? " Rules: .*\\. Fix: " : " Fix: "));
        assertThat(negative.expected)
                .isNotEmpty()
                .allMatch(report -> Pattern.compile("\\[" + negative.message.problem() + "] " + fixed + "$")
                        .matcher(report)
                        .find());
    }
}
