package kz.kuzet.conformance.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.spring.Server;

/** The servers and transports of GraphQL. */
enum Served {
    MVC(false, "servlet"),
    MVC_WEB_SOCKET(true, "servlet"),
    WEB_FLUX(false, "reactive"),
    WEB_FLUX_WEB_SOCKET(true, "reactive");

    final boolean webSocket;
    private final String type;

    Served(boolean webSocket, String type) {
        this.webSocket = webSocket;
        this.type = type;
    }

    Server start(Class<?> application, String... properties) {
        return Server.start(application, properties(properties));
    }

    String[] properties(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "spring.main.web-application-type=" + type,
                "spring.graphql.schema.locations=classpath:graphql/",
                "spring.graphql.websocket.path=/socket"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    Answer send(Server server, String document, String... headers) {
        return webSocket
                ? Socket.first(server, document, Map.of(), headers)
                : Portal.send(server, document, null, Map.of(), headers);
    }
}
