package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.kuzet.TermUnit;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Subject;
import org.junit.jupiter.api.Test;

final class GuardNameCheckTest {

    private final GuardNameCheck check = new GuardNameCheck();

    private static ClassifiedService on(Subject subject) {
        return service().on(subject).build();
    }

    @Test
    void overloadsWouldShareAGuard() {
        assertThat(Found.by(
                        check,
                        on(Subjects.method("A", "get", "int")),
                        on(Subjects.method("A", "get", "long")),
                        on(Subjects.method("A", "put"))))
                .containsExactly(
                        "GUARD_TWICE(com.example.A_getGuard, com.example.A#get) at A#get PUBLIC_SERVICE",
                        "GUARD_TWICE(com.example.A_getGuard, com.example.A#get) at A#get PUBLIC_SERVICE");
    }

    @Test
    void nestedTypeTypeWithUnderscoreAndMethodCollide() {
        assertThat(Found.by(check, on(Subjects.type("A.b")), on(Subjects.type("A_b")), on(Subjects.method("A", "b"))))
                .containsExactly(
                        "GUARD_TWICE(com.example.A_bGuard, com.example.A#b, com.example.A_b) at A.b PUBLIC_SERVICE",
                        "GUARD_TWICE(com.example.A_bGuard, com.example.A#b, com.example.A.b) at A_b PUBLIC_SERVICE",
                        "GUARD_TWICE(com.example.A_bGuard, com.example.A.b, com.example.A_b) at A#b PUBLIC_SERVICE");
    }

    @Test
    void takenByAClassOfTheCompilation() {
        assertThat(Found.by(
                        check,
                        Found.of(
                                List.of(on(Subjects.type("A")), on(Subjects.type("B"))),
                                Set.of("com.example.AGuard", "com.example.Other", "BGuard"))))
                .containsExactly("GUARD_NAME_TAKEN(com.example.AGuard) at A PUBLIC_SERVICE");
    }

    @Test
    void whatGetsNoGuardTakesNoName() {
        ClassifiedService hindered = service()
                .on(Subjects.type("A_b"))
                .hinderedBy(Obstacle.ENUM_TYPE)
                .build();
        ClassifiedService unscored =
                service().on(Subjects.method("A", "b")).term(0, TermUnit.HOURS).build();
        assertThat(Found.by(
                        check,
                        Found.of(
                                List.of(on(Subjects.type("A.b")), hindered, unscored),
                                Set.of("com.example.Unrelated"))))
                .isEmpty();
    }
}
