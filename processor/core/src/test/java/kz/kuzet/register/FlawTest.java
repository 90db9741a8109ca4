package kz.kuzet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.PlainText;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.junit.jupiter.api.Test;

final class FlawTest {

    @Test
    void saysWhatAndWhere() {
        Flaw flaw = new Flaw(Kind.NOT_NUMBER, "services[3].term", 41, "1–6");
        assertThat(flaw.in(Language.EN)).isEqualTo("line 41: services[3].term: a whole number is expected, 1–6");
        assertThat(flaw.in(Language.RU)).isEqualTo("строка 41: services[3].term: ожидается целое число, 1–6");
        assertThat(flaw.in(Language.KK)).isEqualTo("41\u2011жол: services[3].term: бүтін сан күтіледі, 1–6");
        assertThat(new Flaw(Kind.NEWER_FORMAT, "", 2, "12").in(Language.EN))
                .isEqualTo("line 2: format 12 is newer than 1, the newest that this version reads");
    }

    @Test
    void isEnglishInAnExceptionWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru"));
        try {
            Flaw flaw = new Flaw(Kind.EMPTY, "", 1, "");
            assertThat(new MalformedRegisterException(flaw)).hasMessage("line 1: the file is empty");
            assertThat(new MalformedRegisterException(flaw).flaw()).isEqualTo(flaw);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void isOnePlainLineOfBearableLength() {
        String hostile = "a\r\nb\u2028c\u202ed\u001b[31m\0\ud83d %s %n".concat("я".repeat(5_000));
        String line = new Flaw(Kind.UNKNOWN, hostile, 1, hostile).in(Language.EN);
        assertThat(line)
                .startsWith("line 1: aU+000DU+000AbU+2028cU+202EdU+001B[31mU+0000U+D83D %s %nя")
                .endsWith("я… in a register")
                .hasSizeLessThan(600);
        assertThat(line.codePoints().anyMatch(PlainText::isHidden)).isFalse();
    }
}
