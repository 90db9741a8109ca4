package kz.kuzet.processor.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;

/** A service states at most one method, and at most one method for messages (problem 105). */
final class StatedMethodsCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        check(declared.method(), service.at(ServiceAttribute.METHOD), Message.METHOD_TWICE, findings);
        check(
                declared.messagingMethod(),
                service.at(ServiceAttribute.MESSAGING_METHOD),
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
