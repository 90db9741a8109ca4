package kz.kuzet.conformance.graphql;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A response to a GraphQL request, as a client reads it. */
record Answer(Map<String, Object> data, List<Map<String, Object>> errors) {

    private static final JsonMapper JSON = new JsonMapper();

    @SuppressWarnings("unchecked")
    static Answer of(String json) {
        Map<String, Object> members = JSON.readValue(json, Map.class);
        return new Answer((Map<String, Object>) members.get("data"), (List<Map<String, Object>>)
                members.getOrDefault("errors", List.of()));
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The only error. */
    Map<String, Object> error() {
        if (errors.size() != 1) {
            throw new AssertionError("not one error: " + errors);
        }
        return errors.get(0);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> extensions(Map<String, Object> error) {
        return (Map<String, Object>) error.get("extensions");
    }
}
