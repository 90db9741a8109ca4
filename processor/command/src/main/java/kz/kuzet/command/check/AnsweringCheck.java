package kz.kuzet.command.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.problem.Message;

/**
 * Checks the lists of types that answer for endpoints ({@link kz.kuzet.AnswersFor}): each such type of a module that was processed is
 * listed (506), because a running application finds no other, and the lists name nothing else (507).
 */
final class AnsweringCheck {

    private final ClassPool pool;
    private final Findings findings;

    AnsweringCheck(ClassPool pool, Findings findings) {
        this.pool = pool;
        this.findings = findings;
    }

    void check(List<CheckedModule> modules) {
        for (CheckedModule checked : modules) {
            ScannedModule module = checked.module();
            Set<String> listed = module.answering();
            if (!checked.wasNotProcessed()) {
                checked.classes().stream()
                        .filter(AnsweringCheck::answers)
                        .filter(type -> !listed.contains(type.name()))
                        .forEach(type -> findings.at(type, Message.ANSWERING_NOT_LISTED, type.sourceName()));
            }
            listed.stream()
                    .filter(Predicate.not(this::isOne))
                    .forEach(name -> findings.at(module.answerPlace(), Message.LISTED_NOT_ANSWERING, name));
        }
    }

    private boolean isOne(String name) {
        return pool.find(name).filter(AnsweringCheck::answers).isPresent();
    }

    private static boolean answers(ClassFileType type) {
        return !AnsweredEndpoints.answering(type).isEmpty();
    }
}
