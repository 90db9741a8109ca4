package kz.kuzet.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FindingTest {

    private static final Set<String> ALL_CODES =
            Arrays.stream(Problem.values()).map(Problem::name).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void warningsAndNotesAreSilencedAndErrorsNever(Message message) {
        boolean error = message.problem().severity() == Severity.ERROR;
        assertThat(at(message, ALL_CODES).isSuppressed()).isEqualTo(!error);
    }

    @ParameterizedTest
    @EnumSource
    void onlyItsOwnCodeSilencesAProblem(Message message) {
        Set<String> others = ALL_CODES.stream()
                .filter(code -> !code.equals(message.problem().name()))
                .collect(Collectors.toSet());
        assertThat(at(message, others).isSuppressed()).isFalse();
        assertThat(at(message, Set.of("all", "KUZET", message.problem().name().substring(5)))
                        .isSuppressed())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoPlaceIsNotSilenced(Message message) {
        assertThat(Finding.ofCompilation(message, arguments(message)).isSuppressed())
                .isFalse();
    }

    private static Finding at(Message message, Set<String> suppressed) {
        Subject subject = new Subject("", "E", "E", Optional.empty(), suppressed);
        return Finding.at(Place.of(subject), message, arguments(message));
    }

    private static String[] arguments(Message message) {
        return Collections.nCopies(message.arguments(), "x").toArray(new String[0]);
    }
}
