package kz.kuzet.processor.check;

import java.util.OptionalInt;
import java.util.function.Consumer;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.PlainText;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;

/**
 * Code and name are present and contain visible characters only (problems 101, 102), because both go to the authorized body
 * (para 8).
 */
final class PlainTextCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        check(declared.code(), service.at(ServiceAttribute.CODE), Message.CODE_BLANK, Message.CODE_NOT_PLAIN, findings);
        check(declared.name(), service.at(ServiceAttribute.NAME), Message.NAME_BLANK, Message.NAME_NOT_PLAIN, findings);
    }

    private static void check(String text, Place place, Message blank, Message notPlain, Consumer<Finding> findings) {
        OptionalInt strange = PlainText.firstForbidden(text);
        if (strange.isPresent()) {
            findings.accept(Finding.at(place, notPlain, PlainText.nameOf(strange.getAsInt())));
        } else if (text.isBlank()) {
            findings.accept(Finding.at(place, blank));
        }
    }
}
