package kz.kuzet.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PreparationCheckTest {

    private final PreparationCheck check = new PreparationCheck();

    private static Preparation preparation(String code, boolean inService, String... httpMethods) {
        return preparation(code, inService, new Answers(Set.of(httpMethods), false, false));
    }

    private static Preparation preparation(String code, boolean inService, Answers answers) {
        return new Preparation(Subjects.method("Endpoint", "form"), code, inService, answers);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, NOTHING_TO_PREPARE(com.example.Endpoint#form) at Endpoint#form PREPARES_REQUEST",
        "'', true, ",
        "' ', false, PREPARED_CODE_BLANK at Endpoint#form PREPARES_REQUEST value",
        "' ', true, PREPARED_CODE_BLANK at Endpoint#form PREPARES_REQUEST value",
        "e_004, false, ",
        "e_004, true, "
    })
    void codeByService(String code, boolean inService, String expected) {
        assertThat(String.join("", Found.by(check, preparation(code, inService))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void changingMethod(String method) {
        assertThat(Found.by(check, preparation("e_004", false, "GET", method)))
                .containsExactly("PREPARED_BY_CHANGING_METHOD(" + method + ") at Endpoint#form PREPARES_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "TRACE", "post", "REPORT"})
    void anyOtherMethod(String method) {
        assertThat(Found.by(check, preparation("e_004", false, method))).isEmpty();
    }

    @Test
    void changingMethodsAreNamedInAFixedOrder() {
        assertThat(Found.by(check, preparation("e_004", false, "DELETE", "PATCH", "PUT", "POST")))
                .containsExactly(
                        "PREPARED_BY_CHANGING_METHOD(POST, PUT, PATCH, DELETE)" + " at Endpoint#form PREPARES_REQUEST");
    }

    @Test
    void allMethodsAreSaidInPlaceOfSome() {
        assertThat(Found.by(check, preparation("e_004", false, new Answers(Set.of("GET", "POST"), true, false))))
                .containsExactly("PREPARED_BY_ANY_METHOD at Endpoint#form PREPARES_REQUEST");
    }

    @Test
    void aMutation() {
        assertThat(Found.by(check, preparation("e_004", false, new Answers(Set.of(), false, true))))
                .containsExactly("PREPARED_BY_MUTATION at Endpoint#form PREPARES_REQUEST");
    }

    @Test
    void bothAreSaid() {
        assertThat(Found.by(check, preparation("", false, "POST"))).hasSize(2);
    }
}
