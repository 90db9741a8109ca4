package kz.kuzet.guard;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of problem documents, in the reader's language. */
final class ProblemTexts {

    /** Each has sentences here. */
    static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    private final ResourceBundle bundle;

    private ProblemTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** A language that is not here is asked for as the root: otherwise the machine's own language would be taken. */
    static ProblemTexts in(Locale locale) {
        Locale known = switch (locale.getLanguage()) {
            case "kk", "ru" -> Locale.forLanguageTag(locale.getLanguage());
            default -> Locale.ROOT;
        };
        return new ProblemTexts(ResourceBundle.getBundle(ProblemTexts.class.getName(), known));
    }

    String language() {
        return bundle.getString("language");
    }

    String stepUpTitle(Decision.StepUpRequired decision) {
        return bundle.getString(decision.loginMissing() ? "login.title" : "confirm.title");
    }

    String stepUpDetail(Decision.StepUpRequired decision) {
        String methods = decision.acceptableMethods().stream()
                .map(method -> bundle.getString(method.name()))
                .collect(Collectors.joining(bundle.getString("or")));
        return bundle.getString("methods").formatted(methods);
    }

    String refusedTitle() {
        return bundle.getString("refused.title");
    }

    String refusedDetail(Decision.Refused decision) {
        return bundle.getString(decision.reason().name());
    }

    String unclassifiedDetail() {
        return bundle.getString("unclassified");
    }

    String tooLargeTitle() {
        return bundle.getString("tooLarge.title");
    }

    String tooLargeDetail(long limit) {
        // Without grouping: the machine's own locale would choose the separators.
        return bundle.getString("tooLarge").formatted(Long.toString(limit));
    }
}
