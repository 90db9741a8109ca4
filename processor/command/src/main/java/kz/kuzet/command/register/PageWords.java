package kz.kuzet.command.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.json.JsonObject;
import kz.kuzet.json.JsonStyle;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Texts;
import kz.kuzet.register.RegisterField;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code register.html} in its three languages. The page contains each word once in each language and refers to it
 * by a key, so that a page of thousands of services stays small.
 */
final class PageWords {

    /** The enums, in the order in which the page sorts their constants. */
    private static final List<Class<? extends Enum<?>>> CONSTANTS = List.of(
            DisclosureRisk.class,
            DatabaseChange.class,
            TermUnit.class,
            Fee.class,
            ServiceResult.class,
            MethodOverride.class,
            AuthenticationMethod.class,
            Channel.class,
            Criterion.class,
            Citation.class);

    /** The texts about a criterion besides its name. */
    private static final List<String> ASPECTS = List.of("heading", "more", "less");
    /** The fields below the name of a service. */
    static final List<RegisterField> DETAILS = Stream.concat(
                    ServiceAttribute.ALL.stream()
                            .filter(attribute -> attribute.isDescription() && attribute != ServiceAttribute.NAME)
                            .map(RegisterField::of),
                    Stream.of(RegisterField.ENDPOINT, RegisterField.GUARD))
            .toList();

    /** The state language, in which the page is served. */
    private static final Map<String, String> KAZAKH = in(Language.KK);

    private PageWords() {}

    /** The values of a constant for the template. */
    static Map<String, Object> of(Enum<?> constant) {
        return word(Labels.key(constant));
    }

    /** The values of all constants of a type, in their order. */
    static List<Map<String, Object>> all(Enum<?>[] constants) {
        return Arrays.stream(constants).map(PageWords::of).toList();
    }

    /** The values of a band, with its totals. */
    static Map<String, Object> of(ScoreBand band) {
        return with(of(band.method()), "points", band.lowest() + "–" + band.highest());
    }

    /** The same, with a further value. */
    static Map<String, Object> with(Map<String, Object> word, String name, Object value) {
        Map<String, Object> more = new HashMap<>(word);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    /** The values of a key: its word in Kazakh, and the key by which the page finds the others. */
    static Map<String, Object> word(String key) {
        return Map.of("key", key, "text", Objects.requireNonNull(KAZAKH.get(key), key));
    }

    /** A word in Kazakh, or null where there is none of that key. */
    static @Nullable String kazakh(String key) {
        return KAZAKH.get(key);
    }

    /** The key of the name of a field. */
    static String key(RegisterField field) {
        return "field." + field.name();
    }

    /** All words in all languages, as JSON that can stand in a script element. */
    static String dictionary() {
        JsonObject words = new JsonObject();
        for (Language language : List.of(Language.KK, Language.RU, Language.EN)) {
            JsonObject ofLanguage = new JsonObject();
            in(language).forEach(ofLanguage::with);
            words.with(language.tag(), ofLanguage);
        }
        // No word may end the element or begin a comment in it.
        return JsonStyle.LINE.of(words).replace("<", "\\u003c");
    }

    private static Map<String, String> in(Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        ResourceBundle bundle =
                Texts.of("kz.kuzet.command.register.page.Page", language).bundle();
        for (String key : new TreeSet<>(bundle.keySet())) {
            words.put(key, bundle.getString(key));
        }
        Labels labels = new Labels(language);
        for (Class<? extends Enum<?>> type : CONSTANTS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                words.put(Labels.key(constant), labels.of(constant));
            }
        }
        for (Criterion criterion : Criterion.values()) {
            for (String aspect : ASPECTS) {
                String key = Labels.key(criterion, aspect);
                words.put(key, labels.get(key));
            }
        }
        for (RegisterField field : DETAILS) {
            words.put(key(field), labels.field(field.name()));
        }
        return Collections.unmodifiableMap(words);
    }
}
