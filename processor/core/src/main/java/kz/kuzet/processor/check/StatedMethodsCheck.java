package kz.kuzet.processor.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;

/** At most one method is stated, and at most one for messages (problem 105). */
final class StatedMethodsCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        Declaration declaration = service.declaration();
        check(declaration.method(), declaration.at(Attribute.METHOD), Message.METHOD_TWICE, findings);
        check(
                declaration.messagingMethod(),
                declaration.at(Attribute.MESSAGING_METHOD),
                Message.MESSAGING_METHOD_TWICE,
                findings);
    }

    private static void check(
            List<AuthenticationMethod> methods, Place place, Message message, Consumer<Finding> findings) {
        if (methods.size() > 1) {
            String stated = methods.stream().map(Enum::name).collect(Collectors.joining(", "));
            findings.accept(Finding.at(place.element(1), message, stated));
        }
    }
}
