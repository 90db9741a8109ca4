package kz.kuzet.processor.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.problem.Finding;

/** A preparing handler names the service (problem 304), and does not look like one that sends the request (305). */
final class PreparationCheck implements CompilationCheck {

    private static final List<String> CHANGING = List.of("POST", "PUT", "PATCH", "DELETE");

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        for (Preparation preparation : compilation.preparations()) {
            checkService(preparation, findings);
            checkRequests(preparation, findings);
        }
    }

    private static void checkService(Preparation preparation, Consumer<Finding> findings) {
        if (preparation.code().isEmpty() && !preparation.inService()) {
            findings.accept(Finding.at(
                    preparation.place(),
                    Message.NOTHING_TO_PREPARE,
                    preparation.subject().displayName()));
        } else if (preparation.code().isBlank() && !preparation.code().isEmpty()) {
            findings.accept(Finding.at(preparation.place().at(DslAnnotation.VALUE), Message.PREPARED_CODE_BLANK));
        }
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
        if (answers.mutation()) {
            findings.accept(Finding.at(preparation.place(), Message.PREPARED_BY_MUTATION));
        }
    }
}
