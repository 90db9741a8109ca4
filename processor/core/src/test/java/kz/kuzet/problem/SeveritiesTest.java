package kz.kuzet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes and their severities, as users know them. */
final class SeveritiesTest {

    private static final String TABLE = """
        101 error
        102 error
        103 error
        104 error
        105 error
        106 error
        107 error
        108 error
        109 warning
        110 error
        111 error
        201 error
        202 error
        203 error
        204 error
        205 error
        206 error
        207 error
        208 error
        209 warning
        210 warning
        211 note
        212 error
        213 warning
        216 warning
        301 error
        302 error
        303 error
        304 error
        305 warning
        306 error
        307 error
        308 warning
        309 note
        310 error
        401 error
        402 error
        403 error
        404 error
        501 error
        502 error
        505 error
        506 error
        507 error
        508 error
        509 error
        510 error
        511 error
        512 error
        513 error
        514 error
        601 error
        602 error
        603 error
        604 error
        605 error
        606 error
        607 error
        608 note
        609 error
        901 error
        902 error
        """;

    @Test
    void everyCodeHasItsSeverity() {
        Map<String, String> expected = TABLE.lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(row -> "KUZET" + row[0], row -> row[1]));
        Map<String, String> actual = Arrays.stream(Problem.values())
                .collect(Collectors.toMap(
                        Problem::name, problem -> word(problem.severity()), (a, b) -> a, TreeMap::new));
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    @Test
    void onlyErrorsAgainstTheRulesCanBeLowered() {
        assertThat(Arrays.stream(Problem.values()).filter(Problem::canBeLowered).map(Problem::name))
                .containsExactly(
                        "KUZET201",
                        "KUZET202",
                        "KUZET203",
                        "KUZET204",
                        "KUZET205",
                        "KUZET206",
                        "KUZET207",
                        "KUZET208",
                        "KUZET212",
                        "KUZET301",
                        "KUZET302",
                        "KUZET303",
                        "KUZET304",
                        "KUZET306",
                        "KUZET307");
    }

    @ParameterizedTest
    @EnumSource
    void codeIsKnownInBothSpellings(Problem problem) {
        assertThat(Problem.ofCode(problem.name())).contains(problem);
        assertThat(Problem.ofCode(problem.name().substring("KUZET".length()))).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({"''", "KUZET", "999", "kuzet101", "KUZETKUZET101", "' 101'", "1010", "10"})
    void anythingElseIsNoCode(String code) {
        assertThat(Problem.ofCode(code)).isEmpty();
    }

    @Test
    void everyProblemHasAMessage() {
        Map<Problem, Long> messages =
                Arrays.stream(Message.values()).collect(Collectors.groupingBy(Message::problem, Collectors.counting()));
        assertThat(messages).containsOnlyKeys(Problem.values());
    }

    @Test
    void everyMessageButThoseOfTheBuildIsCited() {
        Map<Boolean, String> families = Arrays.stream(Message.values())
                .collect(Collectors.groupingBy(
                        message -> message.citation().isPresent(),
                        Collectors.mapping(
                                message -> message.problem().name().substring(5, 6),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().distinct().sorted().collect(Collectors.joining())))));
        // Of 6xx only one is about the Rules: a register that does not follow from them.
        assertThat(families).isEqualTo(Map.of(true, "12356", false, "469"));
    }

    @Test
    void messagesOfAProblemStandTogetherInTheOrderOfCodes() {
        assertThat(Arrays.stream(Message.values()).map(Message::problem)).isSorted();
    }
}
