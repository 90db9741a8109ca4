package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardListEntryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"e_004", "gov.kz/services/3695", "a b", " a ", "#", "a # b # c", "қызмет 👩", "a\u2028b", ""})
    void isReadAsItWasWritten(String code) {
        GuardListEntry entry = new GuardListEntry("com.example.E_sendGuard", "0a1b2c3d", "com.example.E#send", code);
        assertThat(entry.line()).isEqualTo("com.example.E_sendGuard # 0a1b2c3d com.example.E#send " + code);
        assertThat(GuardListEntry.of(entry.line())).isEqualTo(entry);
        assertThat(GuardListEntry.nameIn(entry.line())).isEqualTo("com.example.E_sendGuard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                " # ",
                " # 0a1b2c3d com.example.E e",
                "a.Guard",
                "a.Guard #",
                "a.Guard # 0a1b2c3d",
                "a.Guard # 0a1b2c3d com.example.E",
                "a.Guard# 0a1b2c3d com.example.E e",
                " a.Guard # 0a1b2c3d com.example.E e",
                "#a.Guard # 0a1b2c3d com.example.E e"
            })
    void isNothingWhereALineDoesNotSayWhoseTheGuardIs(String line) {
        assertThat(GuardListEntry.of(line)).isNull();
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> new GuardListEntry(null, "", "", "")).hasMessage("guard");
        assertThatThrownBy(() -> new GuardListEntry("", null, "", "")).hasMessage("fingerprint");
        assertThatThrownBy(() -> new GuardListEntry("", "", null, "")).hasMessage("endpoint");
        assertThatThrownBy(() -> new GuardListEntry("", "", "", null)).hasMessage("code");
    }
}
