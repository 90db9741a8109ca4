package kz.kuzet.processor;

import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Texts;
import kz.kuzet.rules.Citation;

/**
 * Notices that kuzet-annotations is not found beside the processor: it is not on the processor path, or both are on the
 * processor module path, where an automatic module finds no other kind. Without it no message of the catalogue can be made, so
 * only its texts are used here.
 */
final class RequiredJars {

    private static final String ANNOTATIONS = "kuzet-annotations";

    private RequiredJars() {}

    static boolean areThere() {
        try {
            Objects.requireNonNull(Citation.class);
            return true;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    /** Says which jar is missing, in the language of the build. */
    static String message(ProcessingEnvironment environment) {
        String tag = Objects.requireNonNullElseGet(
                environment.getOptions().get("kuzet.locale"),
                () -> environment.getLocale().getLanguage());
        Texts texts = Texts.of("kz.kuzet.problem.Messages", Language.ofTag(tag).orElse(Language.EN));
        String message = RequiredJars.class.getModule().isNamed() ? "PROCESSOR_MODULE_PATH" : "JAR_MISSING";
        return texts.bundle()
                .getString("format.uncited")
                .formatted("KUZET902", texts.say(message + ".what", ANNOTATIONS), texts.say(message + ".fix"));
    }
}
