package kz.kuzet.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.Term;

/**
 * Terms as they are written in standards of public services: a number and a unit, in English, Russian or Kazakh. Days have to be
 * said to be working or calendar ones.
 */
final class TermText {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,9}) ?(\\p{L}.*)");

    /** What separates words, or only decorates them: "раб. дн.", "WORKING_DAYS", a no-break space. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u202F._-]+");

    private TermText() {}

    /** Reads a term; nothing if it is none. */
    static Optional<Term> read(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || !Character.isDigit(stripped.charAt(0))) {
            // A sign or a point before the number makes it another number.
            return Optional.empty();
        }
        String words = BETWEEN_WORDS
                .matcher(stripped.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        Matcher matcher = NUMBER_AND_UNIT.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return amount == 0 ? Optional.empty() : unit(matcher.group(2)).map(unit -> new Term(amount, unit));
    }

    private static Optional<TermUnit> unit(String words) {
        return Arrays.stream(TermUnit.values())
                .filter(unit -> pattern(unit).matcher(words).matches())
                .findFirst();
    }

    private static Pattern pattern(TermUnit unit) {
        return switch (unit) {
            case MINUTES -> Words.MINUTES;
            case HOURS -> Words.HOURS;
            case WORKING_DAYS -> Words.WORKING_DAYS;
            case CALENDAR_DAYS -> Words.CALENDAR_DAYS;
            case MONTHS -> Words.MONTHS;
        };
    }

    /** All forms of the units. */
    private static final class Words {

        private static final String DAY_EN = " days?(\\(s\\))?";
        /** день, дня, дней, дни, дн, д. */
        private static final String DAY_RU = " ?д(ень|ня|ней|ни|н)?";
        /** күн, күні, күнi with the Latin letter, күнде. */
        private static final String DAY_KK = " күн(і|i|де|інде)?";

        static final Pattern MINUTES = Pattern.compile("min(s|ute|utes|ute\\(s\\))?|мин(ут|ута|уты|уту)?");
        static final Pattern HOURS = Pattern.compile("h|hrs?|hours?|hour\\(s\\)|ч|час(а|ов)?|сағ(ат)?");
        static final Pattern WORKING_DAYS = Pattern.compile(
                "(working|business)" + DAY_EN + "|р(аб|абоч(ий|их|его|ие))?" + DAY_RU + "|жұмыс" + DAY_KK);
        static final Pattern CALENDAR_DAYS = Pattern.compile(
                "calendar" + DAY_EN + "|к(ал|аленд|алендарн(ый|ых|ого|ые))?" + DAY_RU + "|күнтізбелік" + DAY_KK);
        static final Pattern MONTHS = Pattern.compile("months?|month\\(s\\)|мес|месяц(а|ев)?|ай(ы)?");

        private Words() {}
    }
}
