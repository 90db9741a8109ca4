package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;

/** No code is declared twice (problem 104). Every place is marked, and names the others. */
final class DuplicateCodeCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Rivals.of(compilation.services(), service -> service.declaration().code())
                .forEach((service, others) -> {
                    Declaration declaration = service.declaration();
                    // A blank code is a problem of its own (101).
                    if (!declaration.code().isBlank()) {
                        findings.accept(Finding.at(
                                declaration.at(Attribute.CODE), Message.CODE_TWICE, declaration.code(), others));
                    }
                });
    }
}
