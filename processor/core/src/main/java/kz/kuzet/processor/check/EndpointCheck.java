package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.processor.problem.Finding;

/**
 * Every endpoint is classified (problem 301; para 6), as a whole or handler by handler. A handler belongs to what its declaring
 * type states, also where another endpoint inherits it. Nothing that is stated for a handler is weakened silently (307).
 */
final class EndpointCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Set<Finding> declared = objectionsWhereDeclared(compilation);
        for (Endpoint endpoint : compilation.endpoints()) {
            List<Handler> unsaid = new ArrayList<>();
            boolean oneByOne = false;
            boolean objected = false;
            for (Handler handler : endpoint.handlers()) {
                Optional<Finding> objection = objection(handler);
                if (objection.isPresent()) {
                    objected = true;
                    oneByOne |= !handler.isIn(Doubt.NOT_INHERITED);
                    if (handler.origin() != Handler.Origin.OTHER_ENDPOINT || !declared.contains(objection.get())) {
                        Finding found = objection.get();
                        findings.accept(new Finding(
                                found.message(),
                                found.place().or(() -> Optional.of(endpoint.placeOf(handler))),
                                found.arguments()));
                    }
                } else if (handler.isIn(Doubt.NOTHING_SAID)) {
                    unsaid.add(handler);
                } else {
                    oneByOne = true;
                }
            }
            if (endpoint.origin() == Endpoint.Origin.UNKNOWN) {
                checkUnknown(endpoint, findings);
            } else if (!endpoint.classified() && !(objected && unsaid.isEmpty())) {
                checkCompleteness(endpoint, unsaid, oneByOne, findings);
            }
        }
    }

    private static void checkUnknown(Endpoint endpoint, Consumer<Finding> findings) {
        if (!endpoint.classified()) {
            findings.accept(Finding.at(
                    Place.of(endpoint.subject()),
                    Message.ENDPOINT_UNKNOWN,
                    endpoint.subject().displayName(),
                    endpoint.annotation()));
        }
    }

    /**
     * Objections that are reported where a handler is declared, so they are not repeated for every endpoint that inherits it.
     */
    private static Set<Finding> objectionsWhereDeclared(Compilation compilation) {
        if (compilation.endpoints().isEmpty()) {
            return Set.of();
        }
        return compilation.endpoints().stream()
                .flatMap(endpoint -> endpoint.handlers().stream())
                .filter(handler -> handler.origin() == Handler.Origin.ENDPOINT)
                .flatMap(handler -> objection(handler).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A problem with what is stated for a handler, as yet without a place. Where a type answers for the handler, only that type can
     * be changed.
     */
    private static Optional<Finding> objection(Handler handler) {
        Optional<StatedAnnotation> answer =
                handler.said().stream().filter(StatedAnnotation::answers).findFirst();
        if (answer.isPresent()
                && handler.doubt().flatMap(EndpointCheck::message).isPresent()) {
            String shown = handler.said().stream().map(StatedAnnotation::shown).collect(Collectors.joining(", "));
            return Optional.of(Finding.at(
                    Place.of(answer.get().by(), DslAnnotation.ANSWERS_FOR),
                    Message.ANSWERS_CONTRADICT,
                    handler.subject().displayName(),
                    shown));
        }
        return handler.doubt().flatMap(EndpointCheck::message).map(message -> {
            List<String> shown =
                    handler.said().stream().map(StatedAnnotation::shown).toList();
            List<String> arguments = new ArrayList<>(List.of(handler.subject().displayName()));
            if (message == Message.STATEMENTS_OF_ONE_RANK) {
                arguments.add(String.join(", ", shown));
            } else {
                arguments.addAll(shown);
            }
            return new Finding(message, Optional.empty(), List.copyOf(arguments));
        });
    }

    /** Other doubts are reported by other checks. */
    private static Optional<Message> message(Doubt doubt) {
        return switch (doubt) {
            case NOT_INHERITED -> Optional.of(Message.STATEMENT_NOT_INHERITED);
            case SAME_RANK -> Optional.of(Message.STATEMENTS_OF_ONE_RANK);
            case WEAKENED -> Optional.of(Message.STATEMENT_WEAKENED);
            case NO_METHOD, NOTHING_SAID, CONTRADICTION, NOTHING_TO_PREPARE -> Optional.empty();
        };
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

    /**
     * A type that is an endpoint only through a supertype has to be classified where it adds a handler, or where nobody
     * classified the supertype.
     */
    private static boolean answersForItself(Endpoint endpoint, List<Handler> unclassified) {
        return switch (endpoint.origin()) {
            case ITSELF, UNKNOWN, UNACCOUNTED_SUPERTYPE -> true;
            case ACCOUNTED_SUPERTYPE ->
                unclassified.stream().anyMatch(handler -> handler.origin() != Handler.Origin.OTHER_ENDPOINT);
        };
    }

    private static Finding handlerFinding(Endpoint endpoint, Handler handler) {
        String name = handler.subject().displayName();
        Place place = endpoint.placeOf(handler);
        return handler.origin() == Handler.Origin.ENDPOINT
                ? Finding.at(place, Message.HANDLER_UNCLASSIFIED, name)
                : Finding.at(
                        place,
                        Message.INHERITED_HANDLER_UNCLASSIFIED,
                        endpoint.subject().displayName(),
                        name);
    }
}
