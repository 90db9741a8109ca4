package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.problem.Finding;

/** A guard can stand for the element (problem 107). */
final class GuardableCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        service.declaration()
                .obstacle()
                .ifPresent(obstacle -> findings.accept(Finding.at(
                        service.place(), message(obstacle), service.subject().displayName())));
    }

    private static Message message(Obstacle obstacle) {
        return switch (obstacle) {
            case ANNOTATION_TYPE -> Message.ANNOTATION_TYPE;
            case ENUM_TYPE -> Message.ENUM_TYPE;
            case RECORD_TYPE -> Message.RECORD_TYPE;
            case LOCAL_TYPE -> Message.LOCAL_TYPE;
            case PRIVATE_TYPE -> Message.PRIVATE_TYPE;
            case PRIVATE_METHOD -> Message.PRIVATE_METHOD;
        };
    }
}
