package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kuzet.conformance.spring.supplied.Application;
import kz.kuzet.conformance.spring.supplied.Registrar;
import kz.kuzet.conformance.spring.supplied.Types;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In whatever way a bean is made, it is judged by what it is, or refused where that cannot be seen. */
class SuppliedTest {

    private static Server server;
    private static TestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(TestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        evidence.reset();
        Calls.taken();
    }

    static List<String> services() {
        return Registrar.names(Types.Service.class);
    }

    static List<String> others() {
        return Registrar.names(Types.Other.class);
    }

    /** What is called is hidden, or may be another object than the one that was seen. */
    private static boolean isHidden(String handler) {
        return handler.contains("behind_opaque_proxy")
                || handler.contains("behind_own_target_source")
                || handler.contains("behind_proxy_of_java")
                // Of what a factory bean makes, a scope keeps nothing but the factory.
                || (handler.contains("factory_bean") && !handler.endsWith("-plain"))
                || (handler.contains("-prototype-")
                        && !handler.endsWith("-plain")
                        && !handler.contains("-constructor-"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatProvidesServiceIsGuarded(String handler) {
        // Several times: what alternates shows another class now and then.
        for (int i = 0; i < 4; i++) {
            assertThat(server.post("/" + handler, "-").statusCode())
                    .as(handler)
                    .isEqualTo(isHidden(handler) ? 403 : 401);
        }
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        assertThat(server.post("/" + handler, "-").statusCode()).as(handler).isEqualTo(isHidden(handler) ? 403 : 401);
        assertThat(Calls.taken()).isEmpty();

        evidence.confirmWhateverIsSent(Factor.EDS);
        if (isHidden(handler)) {
            assertThat(server.post("/" + handler, "-").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        } else {
            assertThat(server.post("/" + handler, "-").body()).isEqualTo(handler);
            assertThat(Calls.taken()).containsExactly(handler);
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatProvidesNoneAnswers(String handler) {
        assertThat(server.post("/" + handler, "-").statusCode()).as(handler).isEqualTo(isHidden(handler) ? 403 : 200);
        assertThat(Calls.taken()).hasSize(isHidden(handler) ? 0 : 1);
    }
}
