package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.AnsweredName;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;

/** What a type answers for is there, and is an endpoint (problem 111). */
final class AnsweredNamesCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        for (AnsweredName answered : compilation.answeredInVain()) {
            findings.accept(
                    switch (answered.why()) {
                        case UNKNOWN -> Finding.at(answered.place(), Message.ANSWERED_UNKNOWN, answered.name());
                        case NO_ENDPOINT -> Finding.at(answered.place(), Message.ANSWERED_NO_ENDPOINT, answered.name());
                        case NOTHING -> Finding.at(answered.place(), Message.ANSWERED_NOTHING);
                    });
        }
    }
}
