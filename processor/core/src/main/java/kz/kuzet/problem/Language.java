package kz.kuzet.problem;

import java.util.Locale;
import java.util.Optional;

/** The languages of messages. */
public enum Language {
    EN,
    RU,
    KK;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
