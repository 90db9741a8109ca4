package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.problem.Finding;

/** The term is positive (problem 103). A term of exactly 30 minutes gets a note (211). */
final class TermCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        if (declared.term() <= 0) {
            findings.accept(Finding.at(
                    service.at(ServiceAttribute.TERM), Message.TERM_NOT_POSITIVE, Integer.toString(declared.term())));
        }
        if (service.classification().isPresent()
                && service.classification().get().criteria().term().isExactlyThirtyMinutes()) {
            findings.accept(Finding.at(service.at(ServiceAttribute.TERM), Message.TERM_EXACTLY_THIRTY_MINUTES));
        }
    }
}
