package kz.kuzet.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.TermUnit;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;
import kz.kuzet.rules.Term;
import picocli.CommandLine.ITypeConverter;

/**
 * Parses terms as they are written in standards of public services: a number and a unit, in English, Russian or Kazakh. Days
 * have to be marked as working or calendar days.
 */
final class TermParser implements ITypeConverter<Term> {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,9}) ?(\\p{L}.*)");
    /** Characters that separate or decorate words: "раб. дн.", "WORKING_DAYS", a no-break space. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u202F._-]+");
    /** All forms of the units. */
    private static final Map<TermUnit, Pattern> FORMS = forms();

    @Override
    public Term convert(String text) throws CommandException {
        return read(text).orElseThrow(() -> CommandException.of(Message.TERM_MALFORMED, text));
    }

    /** Parses a term; empty if the text is none. */
    static Optional<Term> read(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || !Character.isDigit(stripped.charAt(0))) {
            // A sign or a point before the number would make it another number.
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
        return FORMS.entrySet().stream()
                .filter(unit -> unit.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<TermUnit, Pattern> forms() {
        String day = " days?(\\(s\\))?";
        // день, дня, дней, дни, дн, д.
        String den = " ?д(ень|ня|ней|ни|н)?";
        // күн, күні, күнi with the Latin letter, күнде.
        String kun = " күн(і|i|де|інде)?";
        return Map.of(
                TermUnit.MINUTES,
                Pattern.compile("min(s|ute|utes|ute\\(s\\))?|мин(ут|ута|уты|уту)?"),
                TermUnit.HOURS,
                Pattern.compile("h|hrs?|hours?|hour\\(s\\)|ч|час(а|ов)?|сағ(ат)?"),
                TermUnit.WORKING_DAYS,
                Pattern.compile("(working|business)" + day + "|р(аб|абоч(ий|их|его|ие))?" + den + "|жұмыс" + kun),
                TermUnit.CALENDAR_DAYS,
                Pattern.compile("calendar" + day + "|к(ал|аленд|алендарн(ый|ых|ого|ые))?" + den + "|күнтізбелік" + kun),
                TermUnit.MONTHS,
                Pattern.compile("months?|month\\(s\\)|мес|месяц(а|ев)?|ай(ы)?"));
    }
}
