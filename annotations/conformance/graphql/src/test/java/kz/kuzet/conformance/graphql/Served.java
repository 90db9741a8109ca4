package kz.kuzet.conformance.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.spring.Server;

/** The servers and transports of GraphQL. */
enum Served {
    MVC(false, "servlet"),
    MVC_WEB_SOCKET(true, "servlet"),
    WEB_FLUX(false, "reactive"),
    WEB_FLUX_WEB_SOCKET(true, "reactive");

    /** One connection for all requests, as a browser has it. */
    private static final Map<Server, Socket> SOCKETS = new HashMap<>();

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
                ? SOCKETS.computeIfAbsent(server, opened -> Socket.open(opened, headers))
                        .send(document, Map.of())
                        .get(0)
                : Portal.send(server, document, null, Map.of(), headers);
    }

    static void closeSockets() {
        SOCKETS.values().forEach(Socket::close);
        SOCKETS.clear();
    }
}
