package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.processor.model.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GuardableCheckTest {

    private final GuardableCheck check = new GuardableCheck();

    @ParameterizedTest
    @EnumSource
    void eachObstacleHasItsOwnMessage(Obstacle obstacle) {
        assertThat(Found.by(check, service().hinderedBy(obstacle)))
                .containsExactly(obstacle + "(com.example.Endpoint) at Endpoint PUBLIC_SERVICE");
    }

    @Test
    void noObstacle() {
        assertThat(Found.by(check, service())).isEmpty();
    }
}
