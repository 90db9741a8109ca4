package kz.kuzet.conformance.graphql;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.RequestDigest;

/** Sends GraphQL requests to a running portal. */
final class Portal {

    private Portal() {}

    static Answer send(Server server, String document, String... headers) {
        return send(server, document, null, Map.of(), headers);
    }

    static Answer send(
            Server server, String document, String operation, Map<String, Object> variables, String... headers) {
        HttpResponse<String> response = post(server, document, operation, variables, headers);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return Answer.of(response.body());
    }

    static HttpResponse<String> post(
            Server server, String document, String operation, Map<String, Object> variables, String... headers) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", document);
        if (operation != null) {
            body.put("operationName", operation);
        }
        body.put("variables", variables);
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return server.post("/graphql", Answer.json(body), all);
    }

    /** What a client confirms, written by itself from the documentation. */
    static RequestDigest digest(String service, String canonicalBody) {
        return ClientText.digest(service, "POST", "/graphql", "application/json", canonicalBody);
    }
}
