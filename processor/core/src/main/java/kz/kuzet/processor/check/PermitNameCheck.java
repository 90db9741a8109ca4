package kz.kuzet.processor.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.problem.Finding;

/** A service whose name mentions a permit or licence probably issues one (problem 210; Appendix 1, para 2). */
final class PermitNameCheck implements DeclarationCheck {

    /** English words in full; Russian and Kazakh stems with any ending. */
    private static final Pattern PERMIT = Pattern.compile(
            "(?<!\\p{L})(permits?|licen[cs]es?|licen[cs]ing|(лицензи|разрешени|разрешительн|рұқсат)\\p{L}*)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        Matcher word = PERMIT.matcher(declared.name());
        if (!declared.isPermit() && word.find()) {
            findings.accept(Finding.at(service.at(ServiceAttribute.NAME), Message.NAME_OF_PERMIT, word.group()));
        }
    }
}
