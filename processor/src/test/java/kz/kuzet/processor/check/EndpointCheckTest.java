package kz.kuzet.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import org.junit.jupiter.api.Test;

/** Every combination of an endpoint's facts with up to three handlers, against the rule in other words. */
final class EndpointCheckTest {

    private static final String ENDPOINT = "ENDPOINT_UNCLASSIFIED(com.example.Endpoint, @Path) at Endpoint";

    @Test
    void allFacts() {
        int checked = 0;
        for (List<Handler> handlers : allHandlers()) {
            for (Endpoint.Origin origin : Endpoint.Origin.values()) {
                for (boolean classified : new boolean[] {false, true}) {
                    Endpoint endpoint = new Endpoint(Subjects.type("Endpoint"), "@Path", origin, classified, handlers);
                    assertThat(Found.by(new EndpointCheck(), endpoint))
                            .as("%s", endpoint)
                            .containsExactlyElementsOf(expected(endpoint));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo((1 + 6 + 36 + 216) * 3 * 2);
    }

    private static List<String> expected(Endpoint endpoint) {
        if (endpoint.classified()) {
            return List.of();
        }
        List<Handler> open =
                endpoint.handlers().stream().filter(h -> !h.classified()).toList();
        if (endpoint.handlers().stream().anyMatch(Handler::classified)) {
            List<String> each = new ArrayList<>();
            for (Handler handler : open) {
                String name = handler.subject().displayName();
                switch (handler.origin()) {
                    case ENDPOINT ->
                        each.add("HANDLER_UNCLASSIFIED(" + name + ") at " + name.replace("com.example.", ""));
                    case SUPERTYPE ->
                        each.add("INHERITED_HANDLER_UNCLASSIFIED(com.example.Endpoint, " + name + ") at Endpoint");
                    case OTHER_ENDPOINT -> {}
                }
            }
            return each;
        }
        boolean addsSomething = open.stream().anyMatch(handler -> handler.origin() != Handler.Origin.OTHER_ENDPOINT);
        return endpoint.origin() != Endpoint.Origin.ACCOUNTED_SUPERTYPE || addsSomething
                ? List.of(ENDPOINT)
                : List.of();
    }

    private static List<List<Handler>> allHandlers() {
        List<List<Handler>> all = new ArrayList<>(List.of(List.of()));
        for (int from = 0, length = 0; length < 3; length++) {
            int to = all.size();
            for (List<Handler> shorter : List.copyOf(all.subList(from, to))) {
                for (Handler.Origin origin : Handler.Origin.values()) {
                    all.add(longer(shorter, origin, true));
                    all.add(longer(shorter, origin, false));
                }
            }
            from = to;
        }
        return all;
    }

    private static List<Handler> longer(List<Handler> shorter, Handler.Origin origin, boolean classified) {
        String declaring = origin == Handler.Origin.ENDPOINT ? "Endpoint" : "Base";
        List<Handler> handlers = new ArrayList<>(shorter);
        handlers.add(new Handler(Subjects.method(declaring, "handle" + shorter.size()), origin, classified));
        return handlers;
    }
}
