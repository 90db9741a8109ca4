package kz.kuzet.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.processor.model.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PreparationCheckTest {

    private final PreparationCheck check = new PreparationCheck();

    private static Preparation preparation(String code, boolean clear, String... httpMethods) {
        return preparation(code, clear, new Answers(Set.of(httpMethods), false, false, false));
    }

    private static Preparation preparation(String code, boolean clear, Answers answers) {
        return new Preparation(Subjects.method("Endpoint", "form"), code, clear, answers);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, NOTHING_TO_PREPARE(com.example.Endpoint#form) at Endpoint#form PREPARES_REQUEST",
        "'', true, ",
        "' ', true, PREPARED_CODE_BLANK at Endpoint#form PREPARES_REQUEST value",
        "e_004, true, "
    })
    void codeByService(String code, boolean clear, String expected) {
        assertThat(String.join("", Found.by(check, preparation(code, clear))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void changingMethod(String method) {
        assertThat(Found.by(check, preparation("e_004", true, "GET", method)))
                .containsExactly("PREPARED_BY_CHANGING_METHOD(" + method + ") at Endpoint#form PREPARES_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "TRACE", "post", "REPORT"})
    void anyOtherMethod(String method) {
        assertThat(Found.by(check, preparation("e_004", true, method))).isEmpty();
    }

    @Test
    void changingMethodsAreNamedInAFixedOrder() {
        assertThat(Found.by(check, preparation("e_004", true, "DELETE", "PATCH", "PUT", "POST")))
                .containsExactly(
                        "PREPARED_BY_CHANGING_METHOD(POST, PUT, PATCH, DELETE)" + " at Endpoint#form PREPARES_REQUEST");
    }

    @Test
    void allMethodsAreSaidInPlaceOfSome() {
        assertThat(Found.by(check, preparation("e_004", true, new Answers(Set.of("GET", "POST"), true, false, false))))
                .containsExactly("PREPARED_BY_ANY_METHOD at Endpoint#form PREPARES_REQUEST");
    }

    @Test
    void aMutation() {
        assertThat(Found.by(check, preparation("e_004", true, new Answers(Set.of(), false, true, false))))
                .containsExactly("PREPARED_BY_MUTATION at Endpoint#form PREPARES_REQUEST");
        assertThat(Found.by(check, preparation("e_004", true, new Answers(Set.of(), false, false, true))))
                .containsExactly("PREPARED_BY_MESSAGE at Endpoint#form PREPARES_REQUEST");
    }

    @Test
    void bothAreSaid() {
        assertThat(Found.by(check, preparation("", false, "POST"))).hasSize(2);
    }

    @Test
    void whatStandsInNoEndpointIsClearWhereAnEndpointInheritsItAndIsAService() {
        Subject form = Subjects.method("Base", "form");
        assertThat(found(form, false, endpoint("Endpoint", inherited(Optional.empty(), form))))
                .isEmpty();
        assertThat(found(form, false, endpoint("Other", inherited(Optional.empty(), Subjects.method("Base", "other")))))
                .containsExactly("NOTHING_TO_PREPARE(com.example.Base#form) at Base#form PREPARES_REQUEST");
    }

    @Test
    void whatStandsInAnEndpointIsNotClearForTheSakeOfAnother() {
        Subject form = Subjects.method("Base", "form");
        Handler own = new Handler(
                Handler.Origin.ENDPOINT,
                form,
                Optional.of(Doubt.NOTHING_TO_PREPARE),
                List.of(new StatedAnnotation(DslAnnotation.PREPARES_REQUEST, form)));
        assertThat(found(
                        form,
                        false,
                        endpoint("Base", own),
                        endpoint("Endpoint", inherited(Optional.empty(), form)),
                        endpoint("Other", inherited(Optional.of(Doubt.NOTHING_TO_PREPARE), form))))
                .containsExactly("NOTHING_TO_PREPARE(com.example.Base#form) at Base#form PREPARES_REQUEST");
    }

    @Test
    void everyEndpointThatInheritsAndIsNoServiceIsTold() {
        Subject form = Subjects.method("Base", "form");
        Handler overriding = new Handler(
                Handler.Origin.ENDPOINT,
                Subjects.method("Overriding", "form"),
                Optional.of(Doubt.NOTHING_TO_PREPARE),
                List.of(new StatedAnnotation(DslAnnotation.PREPARES_REQUEST, form)));
        assertThat(found(
                        form,
                        true,
                        endpoint("Endpoint", inherited(Optional.empty(), form)),
                        endpoint("Other", inherited(Optional.of(Doubt.NOTHING_TO_PREPARE), form)),
                        endpoint("Overriding", overriding)))
                .containsExactly(
                        "INHERITED_NOTHING_TO_PREPARE(com.example.Other, com.example.Base#form) at Other",
                        "INHERITED_NOTHING_TO_PREPARE(com.example.Overriding, com.example.Base#form) at"
                                + " Overriding#form");
    }

    private List<String> found(Subject form, boolean clear, Endpoint... endpoints) {
        Preparation preparation = new Preparation(form, "", clear, new Answers(Set.of(), false, false, false));
        return Found.by(
                check,
                new Compilation(
                        List.of(),
                        List.of(),
                        List.of(preparation),
                        List.of(),
                        List.of(endpoints),
                        Found.NOTHING,
                        List.of(),
                        Set.of(),
                        Set.of()));
    }

    private static Endpoint endpoint(String name, Handler handler) {
        return new Endpoint(Subjects.type(name), "@RestController", Endpoint.Origin.ITSELF, false, List.of(handler));
    }

    private static Handler inherited(Optional<Doubt> doubt, Subject form) {
        return new Handler(
                Handler.Origin.SUPERTYPE,
                form,
                doubt,
                List.of(new StatedAnnotation(DslAnnotation.PREPARES_REQUEST, form)));
    }
}
