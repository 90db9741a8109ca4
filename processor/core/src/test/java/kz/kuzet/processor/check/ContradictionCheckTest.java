package kz.kuzet.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.processor.model.Contradiction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContradictionCheckTest {

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_SERVICE, NOT_PUBLIC_SERVICE, PUBLIC_AND_NOT_PUBLIC",
        "PUBLIC_SERVICE, PREPARES_REQUEST, PUBLIC_AND_PREPARING",
        "NOT_PUBLIC_SERVICE, PREPARES_REQUEST, NOT_PUBLIC_AND_PREPARING",
        "PUBLIC_SERVICE, CALLS_GUARD, CALLS_GUARD_WITHOUT_SERVICE"
    })
    void eachPairHasItsOwnMessage(DslAnnotation first, DslAnnotation second, String message) {
        Contradiction contradiction = new Contradiction(Subjects.method("Endpoint", "get"), first, second);
        assertThat(Found.by(new ContradictionCheck(), contradiction))
                .containsExactly(message + "(com.example.Endpoint#get) at Endpoint#get " + second);
    }
}
