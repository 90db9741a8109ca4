package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.blocking.Application;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** All tests of this module run under BlockHound; these show that it would tell. */
class BlockingTest {

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void aThreadThatMustNotBlockIsWatched() {
        assertThatThrownBy(() -> Mono.fromRunnable(BlockingTest::sleep)
                        .subscribeOn(Schedulers.parallel())
                        .block())
                .hasCauseInstanceOf(BlockingOperationError.class);
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A source that blocks is told so; the handler is not called. */
    @Test
    void aSourceThatBlocksIsAnError() {
        try (Server server = Server.start(Application.class)) {
            assertThat(server.post("/blocking", "").statusCode()).isEqualTo(500);
            assertThat(Calls.taken()).isEmpty();
        }
    }
}
