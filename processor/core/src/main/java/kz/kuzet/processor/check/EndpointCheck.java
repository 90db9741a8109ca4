package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.processor.check.SpeakingStatement.Verdict;
import kz.kuzet.processor.check.SpeakingStatement.Verdict.Objection;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;

/**
 * Every endpoint is classified (problem 301; para 6): as a whole, or handler by handler. A handler belongs to what the type that
 * declares it says, also where another endpoint inherits it. Nothing that was said of a handler is weakened in silence (307).
 */
final class EndpointCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Set<Objection> declared = objectionsWhereDeclared(compilation);
        for (Endpoint endpoint : compilation.endpoints()) {
            List<Handler> unsaid = new ArrayList<>();
            boolean oneByOne = false;
            boolean objected = false;
            for (Handler handler : endpoint.handlers()) {
                Verdict verdict = SpeakingStatement.of(handler);
                if (verdict instanceof Objection objection) {
                    objected = true;
                    oneByOne |= objection.message() != Message.STATEMENT_NOT_INHERITED;
                    if (handler.origin() != Handler.Origin.OTHER_ENDPOINT || !declared.contains(objection)) {
                        findings.accept(finding(endpoint, handler, objection));
                    }
                } else if (verdict instanceof Verdict.Unsaid) {
                    unsaid.add(handler);
                } else {
                    oneByOne = true;
                }
            }
            if (!endpoint.classified() && !(objected && unsaid.isEmpty())) {
                checkCompleteness(endpoint, unsaid, oneByOne, findings);
            }
        }
    }

    /** What is said where a handler is declared is not repeated of every endpoint that inherits it. */
    private static Set<Objection> objectionsWhereDeclared(Compilation compilation) {
        return compilation.endpoints().stream()
                .flatMap(endpoint -> endpoint.handlers().stream())
                .filter(handler -> handler.origin() == Handler.Origin.ENDPOINT)
                .map(SpeakingStatement::of)
                .filter(Objection.class::isInstance)
                .map(Objection.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Finding finding(Endpoint endpoint, Handler handler, Objection objection) {
        Subject subject = handler.origin() == Handler.Origin.ENDPOINT ? handler.subject() : endpoint.subject();
        return new Finding(objection.message(), Optional.of(Place.of(subject)), objection.arguments());
    }

    private static void checkCompleteness(
            Endpoint endpoint, List<Handler> unclassified, boolean oneByOne, Consumer<Finding> findings) {
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
