package kz.kuzet.processor.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;

/** A preparing handler names its service (problem 304) and does not look like a handler that sends the request (305). */
final class PreparationCheck implements CompilationCheck {

    private static final List<String> CHANGING = List.of("POST", "PUT", "PATCH", "DELETE");

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Set<Subject> unclear = unclear(compilation);
        for (Preparation preparation : compilation.preparations()) {
            if (unclear.contains(preparation.subject())) {
                findings.accept(Finding.at(
                        preparation.place(),
                        Message.NOTHING_TO_PREPARE,
                        preparation.subject().displayName()));
            } else if (preparation.code().isBlank() && !preparation.code().isEmpty()) {
                findings.accept(Finding.at(preparation.place().at(DslAnnotation.VALUE), Message.PREPARED_CODE_BLANK));
            }
            checkRequests(preparation, findings);
        }
        for (Endpoint endpoint : compilation.endpoints()) {
            endpoint.handlers().stream()
                    .filter(handler -> handler.isIn(Doubt.NOTHING_TO_PREPARE))
                    .filter(handler -> !unclear.contains(handler.said().get(0).by()))
                    .forEach(handler -> findings.accept(inherited(endpoint, handler)));
        }
    }

    /**
     * Returns the handlers whose service is unclear: where they are declared and, if their type is no endpoint itself, to every
     * endpoint that inherits them.
     */
    private static Set<Subject> unclear(Compilation compilation) {
        if (compilation.preparations().isEmpty()) {
            return Set.of();
        }
        Set<String> endpoints = compilation.endpoints().stream()
                .map(endpoint -> endpoint.subject().binaryName())
                .collect(Collectors.toSet());
        Set<Subject> clear = compilation.endpoints().stream()
                .flatMap(endpoint -> endpoint.handlers().stream())
                .filter(handler -> handler.doubt().isEmpty())
                .flatMap(handler -> handler.said().stream().map(StatedAnnotation::by))
                .collect(Collectors.toSet());
        return compilation.preparations().stream()
                .filter(preparation -> !preparation.clear())
                .map(Preparation::subject)
                .filter(subject -> endpoints.contains(subject.binaryName()) || !clear.contains(subject))
                .collect(Collectors.toSet());
    }

    private static Finding inherited(Endpoint endpoint, Handler handler) {
        return Finding.at(
                endpoint.placeOf(handler),
                Message.INHERITED_NOTHING_TO_PREPARE,
                endpoint.subject().displayName(),
                handler.said().get(0).by().displayName());
    }

    private static void checkRequests(Preparation preparation, Consumer<Finding> findings) {
        Answers answers = preparation.answers();
        String changing =
                CHANGING.stream().filter(answers.httpMethods()::contains).collect(Collectors.joining(", "));
        if (answers.anyHttpMethod()) {
            findings.accept(Finding.at(preparation.place(), Message.PREPARED_BY_ANY_METHOD));
        } else if (!changing.isEmpty()) {
            findings.accept(Finding.at(preparation.place(), Message.PREPARED_BY_CHANGING_METHOD, changing));
        }
        if (answers.message()) {
            findings.accept(Finding.at(preparation.place(), Message.PREPARED_BY_MESSAGE));
        }
        if (answers.mutation()) {
            findings.accept(Finding.at(preparation.place(), Message.PREPARED_BY_MUTATION));
        }
    }
}
