package kz.kuzet.problem;

import java.util.Arrays;
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
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
