package kz.kuzet.processor.check;

import java.util.List;
import java.util.function.Consumer;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.processor.problem.Message;

/**
 * Every endpoint is classified (problem 301; para 6): as a whole, or handler by handler. A handler belongs to what the type that
 * declares it says, also where another endpoint inherits it.
 */
final class EndpointCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        for (Endpoint endpoint : compilation.endpoints()) {
            if (!endpoint.classified()) {
                check(endpoint, findings);
            }
        }
    }

    private static void check(Endpoint endpoint, Consumer<Finding> findings) {
        List<Handler> unclassified = endpoint.handlers().stream()
                .filter(handler -> !handler.classified())
                .toList();
        boolean oneByOne = unclassified.size() < endpoint.handlers().size();
        if (oneByOne) {
            unclassified.stream()
                    .filter(handler -> handler.origin() != Handler.Origin.OTHER_ENDPOINT)
                    .forEach(handler -> findings.accept(handlerFinding(endpoint, handler)));
        } else if (answersForItself(endpoint, unclassified)) {
            findings.accept(Finding.at(
                    Place.of(endpoint.subject()),
                    Message.ENDPOINT_UNCLASSIFIED,
                    endpoint.subject().displayName(),
                    endpoint.annotation()));
        }
    }

    /** A type that is an endpoint only through a supertype is asked about where it adds something, or where nobody else is. */
    private static boolean answersForItself(Endpoint endpoint, List<Handler> unclassified) {
        return switch (endpoint.origin()) {
            case ITSELF, UNACCOUNTED_SUPERTYPE -> true;
            case ACCOUNTED_SUPERTYPE ->
                unclassified.stream().anyMatch(handler -> handler.origin() != Handler.Origin.OTHER_ENDPOINT);
        };
    }

    private static Finding handlerFinding(Endpoint endpoint, Handler handler) {
        String name = handler.subject().displayName();
        return handler.origin() == Handler.Origin.ENDPOINT
                ? Finding.at(Place.of(handler.subject()), Message.HANDLER_UNCLASSIFIED, name)
                : Finding.at(
                        Place.of(endpoint.subject()),
                        Message.INHERITED_HANDLER_UNCLASSIFIED,
                        endpoint.subject().displayName(),
                        name);
    }
}
