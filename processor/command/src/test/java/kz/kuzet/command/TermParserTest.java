package kz.kuzet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.TermUnit;
import kz.kuzet.command.register.Labels;
import kz.kuzet.problem.Language;
import kz.kuzet.rules.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TermParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "MINUTES: min, mins, minute, minutes, minute(s), мин, мин., минута, минуты, минут, минуту, MINUTES",
                "HOURS: h, hr, hrs, hour, hours, hour(s), ч, ч., час, часа, часов, сағ, сағат, Сағат",
                "WORKING_DAYS: working day, working days, working day(s), business days, working_days, working-days,"
                        + " рабочий день, рабочих дня, рабочих дней, рабочие дни, раб. дн., раб.дн., р.д., раб день,"
                        + " жұмыс күні, жұмыс күн, Жұмыс  Күні",
                "CALENDAR_DAYS: calendar day, calendar days, календарный день, календарных дня, календарных дней,"
                        + " кал. дн., календ. дней, к.д., күнтізбелік күн, күнтізбелік күні",
                "MONTHS: month, months, month(s), мес, мес., месяц, месяца, месяцев, ай, айы"
            })
    void everyFormOfEveryUnit(TermUnit unit, String forms) {
        assertThat(forms.strip().split(", ")).isNotEmpty().allSatisfy(form -> {
            assertThat(TermParser.read("5 " + form)).as(form).contains(new Term(5, unit));
            assertThat(TermParser.read(" 5\u00A0" + form + " ")).as(form).contains(new Term(5, unit));
        });
    }

    /** What Kuzet prints it also reads. */
    @Test
    void everyTermAsItIsPrinted() {
        assertThat(Stream.of(Language.values()).map(Labels::new))
                .allSatisfy(labels -> assertThat(List.of(TermUnit.values()))
                        .allSatisfy(unit -> assertThat(TermParser.read(labels.term(31, unit)))
                                .contains(new Term(31, unit))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5",
                "days",
                "5 days",
                "5 дней",
                "5 күн",
                "0 hours",
                "-5 hours",
                "+5 hours",
                ".5 hours",
                "5.5 hours",
                "1 hour 30 minutes",
                "five hours",
                "5 weeks",
                "1234567890 hours",
                "٥ hours",
                "5 hours!",
                "5 \u0000 hours"
            })
    void anythingElseIsNoTerm(String text) {
        assertThat(TermParser.read(text)).isEmpty();
    }

    @Test
    void theLargestNumber() {
        assertThat(TermParser.read("999999999 hours")).contains(new Term(999_999_999, TermUnit.HOURS));
    }
}
