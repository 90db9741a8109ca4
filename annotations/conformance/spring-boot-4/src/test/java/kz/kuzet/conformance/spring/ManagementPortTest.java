package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.spring.table.Application;
import org.junit.jupiter.api.Test;

/** The actuator's endpoints are not the application's, on the same port and on their own. */
class ManagementPortTest {

    @Test
    void onTheSamePort() {
        try (Server server = Server.start(Application.class)) {
            assertThat(server.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(server.post("/eds", "the request").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void onAPortOfTheirOwn() {
        try (Server server = Server.start(Application.class, "management.server.port=0")) {
            int port = server.context().getEnvironment().getRequiredProperty("local.management.port", Integer.class);
            assertThat(Server.send(port, "GET", "/actuator/health", null).statusCode())
                    .isEqualTo(200);
            assertThat(Server.send(port, "POST", "/eds", "the request").statusCode())
                    .isEqualTo(404);
            assertThat(server.post("/eds", "the request").statusCode()).isEqualTo(401);
        }
    }
}
