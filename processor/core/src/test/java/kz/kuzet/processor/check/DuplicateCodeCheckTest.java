package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.processor.model.ClassifiedService;
import org.junit.jupiter.api.Test;

final class DuplicateCodeCheckTest {

    private final DuplicateCodeCheck check = new DuplicateCodeCheck();

    private static ClassifiedService on(String type, String code) {
        return service().on(Subjects.type(type)).code(code).build();
    }

    @Test
    void bothPlacesAreMarkedAndNameEachOther() {
        assertThat(Found.by(check, on("A", "e_1"), on("B", "e_2"), on("C", "e_1")))
                .containsExactly(
                        "CODE_TWICE(e_1, com.example.C) at A PUBLIC_SERVICE code",
                        "CODE_TWICE(e_1, com.example.A) at C PUBLIC_SERVICE code");
    }

    @Test
    void allThreePlacesAreMarkedAndNameTheOthersSorted() {
        assertThat(Found.by(check, on("C", "e_1"), on("B", "e_1"), on("A", "e_1")))
                .containsExactly(
                        "CODE_TWICE(e_1, com.example.A, com.example.B) at C PUBLIC_SERVICE code",
                        "CODE_TWICE(e_1, com.example.A, com.example.C) at B PUBLIC_SERVICE code",
                        "CODE_TWICE(e_1, com.example.B, com.example.C) at A PUBLIC_SERVICE code");
    }

    @Test
    void differentCodesAreFine() {
        assertThat(Found.by(check, on("A", "e_1"), on("B", "E_1"), on("C", "e_1 ")))
                .isEmpty();
    }

    @Test
    void blankCodesAreAProblemOfTheirOwn() {
        assertThat(Found.by(check, on("A", ""), on("B", ""), on("C", " "), on("D", " ")))
                .isEmpty();
    }
}
