package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;

/** The term is positive (problem 103); one of exactly 30 minutes is worth a word (211). */
final class TermCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        Declaration declaration = service.declaration();
        if (declaration.term() <= 0) {
            findings.accept(Finding.at(
                    declaration.at(Attribute.TERM), Message.TERM_NOT_POSITIVE, Integer.toString(declaration.term())));
        }
        service.classification()
                .filter(classification -> classification.criteria().term().isExactlyThirtyMinutes())
                .ifPresent(exactly -> findings.accept(
                        Finding.at(declaration.at(Attribute.TERM), Message.TERM_EXACTLY_THIRTY_MINUTES)));
    }
}
