package kz.kuzet.processor.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BaselineTest {

    private static Finding ofClass(String name) {
        return Finding.at(Place.of(subject(name, Optional.empty())), Message.ENDPOINT_UNCLASSIFIED, name, "Path");
    }

    private static Finding ofMethod(String name, String signature) {
        String method = signature.substring(0, signature.indexOf('('));
        return Finding.at(
                Place.of(subject(name, Optional.of(new Subject.Method(method, signature)))),
                Message.HANDLER_UNCLASSIFIED,
                name + "#" + method);
    }

    private static Subject subject(String name, Optional<Subject.Method> method) {
        return new Subject("a", name.replace('$', '.'), name, method, Set.of());
    }

    private static Baseline of(String... lines) throws MalformedBaselineException {
        return Baseline.parse("file", String.join("\n", lines));
    }

    /** Each line that is written is read as the same entry. */
    @Test
    void linesAreReadAsTheyAreWritten() {
        List<Finding> findings = List.of(
                ofClass("a.B"),
                ofClass("a.B$C"),
                ofClass("Unnamed"),
                ofClass("қ.Жер"),
                ofMethod("a.B", "list()"),
                ofMethod("a.B", "put(java.lang.String,int[],java.util.Map$Entry[][])"),
                Finding.at(
                        Place.of(subject("a.B", Optional.empty())),
                        Message.INHERITED_HANDLER_UNCLASSIFIED,
                        "a.B",
                        "lib.Base#all"));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            BaselineEntry entry = BaselineEntry.of(finding).orElseThrow();
            assertThat(BaselineEntry.parse(entry.toString())).contains(entry);
        });
        assertThat(findings.stream()
                        .map(finding -> BaselineEntry.of(finding).orElseThrow().toString()))
                .containsExactly(
                        "KUZET301 a.B",
                        "KUZET301 a.B$C",
                        "KUZET301 Unnamed",
                        "KUZET301 қ.Жер",
                        "KUZET301 a.B#list()",
                        "KUZET301 a.B#put(java.lang.String,int[],java.util.Map$Entry[][])",
                        "KUZET301 a.B#all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KUZET301",
                "a.B",
                "KUZET301 a.B twice",
                "KUZET999 a.B",
                "KUZET101 a.B",
                "KUZET212 a.B",
                "KUZET309 a.B",
                "KUZET310 a.B",
                "KUZET305 a.B",
                "KUZET301 a..B",
                "KUZET301 .B",
                "KUZET301 a.B#",
                "KUZET301 a.B#c(",
                "KUZET301 a.B#c(int,)",
                "KUZET301 a.B#c(int",
                "KUZET301 a/B",
                "<<<<<<< HEAD"
            })
    void anythingElseIsNamedWithItsLine(String line) {
        assertThatThrownBy(() -> of("# comment", "", "KUZET301 a.A", line))
                .isInstanceOfSatisfying(MalformedBaselineException.class, malformed -> {
                    assertThat(malformed.line()).isEqualTo(4);
                    assertThat(malformed.text()).isEqualTo(line);
                });
    }

    @Test
    void commentsBlanksAndRepetitionsAreAllowed() throws Exception {
        assertThat(of("# one", "  ", "  KUZET301   a.B  ", "\tKUZET302 a.B", "301 a.B", "#KUZET301 a.C")
                        .entries())
                .containsExactly(
                        new BaselineEntry(Problem.KUZET301, "a.B"), new BaselineEntry(Problem.KUZET302, "a.B"));
    }

    /** Without these no guard could be generated, or they are no findings of the code as it was. */
    @ParameterizedTest
    @EnumSource
    void onlyErrorsThatCanBeLoweredAreInBaselines(Problem problem) {
        boolean lowered = problem.severity() == Severity.ERROR && problem.name().matches("KUZET[23]..");
        assertThat(problem.canBeInBaseline())
                .isEqualTo(lowered && problem != Problem.KUZET212 && problem != Problem.KUZET310);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "KUZET301 a.B; true; true",
                "KUZET301 a.B#list(); false; true",
                "KUZET301 a.B#list(int); false; false",
                "KUZET301 a.B$C; false; false",
                "KUZET302 a.B; false; false"
            })
    void aClassCoversItsHandlersAndNothingElse(String line, boolean ofClass, boolean ofMethod) throws Exception {
        Finding whole = ofClass("a.B");
        Finding handler = ofMethod("a.B", "list()");
        BaselineJudgement judged = of(line).judge(List.of(whole, handler), List.of(), type -> true);
        assertThat(judged.fresh().contains(whole)).isEqualTo(!ofClass);
        assertThat(judged.fresh().contains(handler)).isEqualTo(!ofMethod);
        assertThat(judged.gone().isEmpty()).isEqualTo(ofClass || ofMethod);
    }

    @Test
    void goneIsWhatWasReadAndNotFound() throws Exception {
        Baseline baseline = of("KUZET301 a.Read", "KUZET301 a.Other", "KUZET301 a.Left", "KUZET302 a.Read");
        BaselineJudgement judged =
                baseline.judge(List.of(ofClass("a.Left")), List.of(), type -> !type.equals("a.Other"));
        assertThat(judged.gone())
                .extracting(BaselineEntry::toString)
                .containsExactly("KUZET301 a.Read", "KUZET302 a.Read");
        assertThat(judged.left()).extracting(BaselineEntry::toString).containsExactly("KUZET301 a.Left");
        assertThat(judged.notYetClassified()).containsExactly("a.Left");
        assertThat(judged.summary("file", false)).extracting(Finding::message).containsExactly(Message.BASELINE_SHRUNK);
        assertThat(judged.summary("file", false).get(0).arguments())
                .containsExactly("file", "1", "0", "1", "KUZET301 a.Read, KUZET302 a.Read");
        assertThat(judged.summary("file", true))
                .extracting(Finding::message)
                .containsExactly(Message.BASELINE_SHRUNK, Message.BASELINE_NOT_PRUNED);
    }

    /** A class that could not be read has no findings, which says nothing. */
    @Test
    void nothingIsGoneAfterADefect() throws Exception {
        BaselineJudgement judged = of("KUZET301 a.B")
                .judge(List.of(Finding.ofCompilation(Message.DEFECT, "a.B", "-")), List.of(), type -> true);
        assertThat(judged.gone()).isEmpty();
        assertThat(judged.fresh()).hasSize(1);
    }

    /** A compilation of other classes, such as that of the tests, has nothing to say of it. */
    @Test
    void nothingIsSummedUpWhereNothingIsKnown() throws Exception {
        BaselineJudgement judged = of("KUZET301 a.B").judge(List.of(ofClass("a.New")), List.of(), type -> false);
        assertThat(judged.fresh()).hasSize(1);
        assertThat(judged.summary("file", true)).isEmpty();
    }

    @Test
    void noMoreThanTenAreNamed() throws Exception {
        BaselineJudgement judged = of(Stream.iterate(10, i -> i + 1)
                        .limit(11)
                        .map(i -> "KUZET301 a.B" + i)
                        .toArray(String[]::new))
                .judge(List.of(), List.of(), type -> true);
        assertThat(judged.summary("file", true).get(1).arguments().get(1))
                .startsWith("KUZET301 a.B10, ")
                .endsWith("KUZET301 a.B19, …");
    }

    @Test
    void whatIsGoneIsTakenOutOfTheText() {
        String text = "# KUZET301 a.B\n\nKUZET301 a.B\n  301 a.B\nKUZET302 a.B\n";
        assertThat(Baseline.without(List.of(new BaselineEntry(Problem.KUZET301, "a.B")), text))
                .isEqualTo("# KUZET301 a.B\n\nKUZET302 a.B\n");
    }
}
