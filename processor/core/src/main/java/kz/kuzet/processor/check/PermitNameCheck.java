package kz.kuzet.processor.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.problem.Finding;

/** A service whose name mentions a permit or licence probably issues one (problem 210; Appendix 1, para 2). */
final class PermitNameCheck implements DeclarationCheck {

    private static final Set<String> WORDS =
            Set.of("permit", "permits", "licence", "licences", "license", "licenses", "licencing", "licensing");

    /** Russian and Kazakh words have many endings. */
    private static final List<String> STEMS = List.of("лицензи", "разрешени", "разрешительн", "рұқсат");

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        Optional<String> word = declared.isPermit() ? Optional.empty() : wordOfPermit(declared.name());
        if (word.isPresent()) {
            findings.accept(Finding.at(service.at(ServiceAttribute.NAME), Message.NAME_OF_PERMIT, word.get()));
        }
    }

    /** The first word of a name that means a permit or a licence. A word is what stands between two characters that are no letters. */
    private static Optional<String> wordOfPermit(String name) {
        int begin = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                String word = name.substring(begin, i);
                if (meansPermit(word.toLowerCase(Locale.ROOT))) {
                    return Optional.of(word);
                }
                begin = i + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean meansPermit(String word) {
        for (String stem : STEMS) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return WORDS.contains(word);
    }
}
