package kz.kuzet.guard.jakarta;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A problem document (RFC 9457) of the adapter itself, about a request that reached no guard.
 *
 * @param status HTTP status
 * @param name last part of the type, and prefix of the texts
 * @param argument what stands in the detail, for problems that have it
 */
record Problem(int status, String name, String argument) {

    static Problem unclassified() {
        return new Problem(403, "unclassified", "");
    }

    static Problem tooLarge(int limit) {
        return new Problem(413, "too-large", Integer.toString(limit));
    }

    String language(Locale locale) {
        return texts(locale).getString("language");
    }

    /** ASCII only, so that every character set reads it alike. The texts hold neither quotes nor backslashes. */
    String document(Locale locale) {
        ResourceBundle texts = texts(locale);
        return ascii("{\"type\":\"urn:kuzet:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(
                        name,
                        texts.getString(name + ".title"),
                        status,
                        texts.getString(name + ".detail").formatted(argument)));
    }

    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (c > '~') {
                ascii.append(String.format("\\u%04x", c));
            } else {
                ascii.append((char) c);
            }
        });
        return ascii.toString();
    }

    /** A language that is not here is asked for as the root: otherwise the machine's own language would be taken. */
    private static ResourceBundle texts(Locale locale) {
        Locale known = switch (locale.getLanguage()) {
            case "kk", "ru" -> Locale.forLanguageTag(locale.getLanguage());
            default -> Locale.ROOT;
        };
        return ResourceBundle.getBundle(Problem.class.getName(), known);
    }
}
