package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;

/** No code is declared twice (problem 104). Every place is marked, and names the others. */
final class DuplicateCodeCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Collisions.of(compilation.services(), service -> service.declared().code())
                .forEach((service, others) -> {
                    DeclaredService declared = service.declared();
                    // A blank code is a problem of its own (101).
                    if (!declared.code().isBlank()) {
                        findings.accept(Finding.at(
                                service.at(ServiceAttribute.CODE), Message.CODE_TWICE, declared.code(), others));
                    }
                });
    }
}
