package kz.kuzet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A flawed register is refused in one line that says what and where, and never with anything else. */
final class MalformedRegisterTest {

    private static final String SOUND = Registers.json(Registers.small());

    private static Flaw flaw(byte[] file) {
        MalformedRegisterException refusal =
                catchThrowableOfType(MalformedRegisterException.class, () -> RegisterReader.read(file));
        assertThat(refusal).isNotNull().hasMessage(refusal.flaw().toString());
        return refusal.flaw();
    }

    private static Flaw flaw(String text) {
        return flaw(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces the first of what is there. */
    private static Arguments change(String was, String is, String message) {
        assertThat(SOUND).contains(was);
        int place = SOUND.indexOf(was);
        return arguments(SOUND.substring(0, place) + is + SOUND.substring(place + was.length()), message);
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                change("  \"format\": 1,\n", "", "line 1: the field format is missing"),
                change(
                        "\"format\": 1",
                        "\"format\": 2",
                        "line 2: format: format 2 is newer than 1, the newest that" + " this version reads"),
                change("\"format\": 1", "\"format\": 0", "line 2: format: a whole number is expected, 1–2147483647"),
                change("\"format\": 1", "\"format\": -1", "line 2: format: a whole number is expected, 1–2147483647"),
                change("\"format\": 1", "\"format\": 1.0", "line 2: format: a whole number is expected, 1–2147483647"),
                change(
                        "\"format\": 1",
                        "\"format\": \"1\"",
                        "line 2: format: a whole number is expected, 1–2147483647"),
                change("\"format\": 1", "\"format\": 1, \"format\": 1", "line 2: the field format stands twice"),
                change(
                        "\"document\": \"Order No. 10 of 2016-01-19\"",
                        "\"document\": \"\"",
                        "line 4: rules.document:" + " a text is expected, not only blanks"),
                change("\"amendedBy\"", "\"amendedBY\"", "line 3: rules: the field amendedBy is missing"),
                change("\"provider\":", "\"provider\": null, \"x\":", "line 7: provider: a string is expected"),
                change("\"services\": [", "\"services\": {}, \"x\": [", "line 8: services: an array is expected"),
                change(
                        "\"code\": \"c_1\"",
                        "\"code\": \" \"",
                        "line 10: services[0].code: a text is expected, not only" + " blanks"),
                change("\"name\": \"Service c_1\",\n", "\n", "line 9: services[0]: the field name is missing"),
                change("\"name\":", "\"name\": \"x\",\n\"name\":", "line 12: services[0]: the field name stands twice"),
                change(
                        "\"disclosureRisk\": \"PRESENT\"",
                        "\"disclosureRisk\": \"present\"",
                        "line 14:" + " services[0].disclosureRisk: one of these is expected: PRESENT, ABSENT"),
                change(
                        "\"term\": 1,",
                        "\"term\": 0,",
                        "line 16: services[0].term: a whole number is expected," + " 1–2147483647"),
                change(
                        "\"term\": 1,",
                        "\"term\": 2147483648,",
                        "line 16: services[0].term: a whole number is expected," + " 1–2147483647"),
                change(
                        "\"term\": 1,",
                        "\"term\": NaN,",
                        "line 16: not JSON: Non-standard token 'NaN': enable"
                                + " `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow"),
                change(
                        "\"e_1\",",
                        "",
                        "line 20: services[0].composedOf: a composite service joins two services or more"),
                change("\"e_2\"", "\"e_1\"", "line 22: services[0].composedOf[1]: e_1 stands twice"),
                change("\"e_2\"", "\"\"", "line 22: services[0].composedOf[1]: a text is expected, not only blanks"),
                change("\"MOBILE_APPLICATION\"", "\"PORTAL\"", "line 26: services[0].channels[1]: PORTAL stands twice"),
                change(
                        "\"MOBILE_APPLICATION\"",
                        "\"FAX\"",
                        "line 26: services[0].channels[1]: one of these is expected:"
                                + " PORTAL, MOBILE_APPLICATION, INSTANT_MESSAGE, SHORT_TEXT_MESSAGE"),
                change(
                        "\"PORTAL\",\n        \"MOBILE_APPLICATION\"",
                        "",
                        "line 24: services[0].channels: at least one element is expected"),
                change(
                        "\"points\": {",
                        "\"points\": [], \"x\": {",
                        "line 28: services[0].points: an object is expected"),
                change("\"fee\": 0", "\"fee\": 2", "line 32: services[0].points.fee: a whole number is expected, 0–1"),
                change(
                        "\"fee\": 0",
                        "\"fee\": 0, \"sum\": 5",
                        "line 32: services[0].points: there is no field sum in a" + " register"),
                change("\"score\": 5", "\"score\": 7", "line 34: services[0].score: a whole number is expected, 1–6"),
                change(
                        "\"override\": \"COMPOSITE\"",
                        "\"override\": \"\"",
                        "line 35: services[0].override: one of these" + " is expected: null, PERMIT, COMPOSITE"),
                change(
                        "\"method\": \"LOGIN_PASSWORD_EDS\"",
                        "\"method\": null",
                        "line 36: services[0].method: one of"
                                + " these is expected: LOGIN_PASSWORD, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS"),
                change(
                        "\"reason\":",
                        "\"why\": 1, \"reason\":",
                        "line 72: notPublicServices[0]: there is no field why in" + " a register"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("flaws")
    void saysWhatAndWhere(String register, String message) {
        assertThat(flaw(register)).hasToString(message);
    }

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                arguments("", "line 1: the file is empty"),
                arguments(" \n\t\r\n", "line 3: the file is empty"),
                arguments("\uFEFF", "line 1: the file is empty"),
                arguments("null", "line 1: an object is expected"),
                arguments("\n[]", "line 2: an object is expected"),
                arguments("true", "line 1: an object is expected"),
                arguments("\"register\"", "line 1: an object is expected"),
                arguments("{}", "line 1: the field format is missing"),
                arguments(
                        "{\"format\": 7, \"new\": {}}",
                        "line 1: format: format 7 is newer than 1, the newest that this" + " version reads"),
                arguments(
                        "\uFEFF\uFEFF{}",
                        "line 1: not JSON: Unexpected character ('U+FEFF' (code 65279 / 0xfeff)): expected a valid"
                                + " value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                arguments(SOUND + "{}", "line 76: there is more after the end of the register"),
                arguments(
                        SOUND + "\0",
                        "line 76: not JSON: Illegal character ((CTRL-CHAR, code 0)): only regular white"
                                + " space (\\r, \\n, \\t) is allowed between tokens"),
                arguments(
                        "{\n\"a\": [\n}",
                        "line 3: not JSON: Unexpected close marker '}': expected ']' (for Array"
                                + " starting at line 2)"),
                arguments(
                        "{\n// why\n}",
                        "line 2: not JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not"
                                + " recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)"),
                arguments(
                        "{\n\"a\u202e\": tru\u202ee",
                        "line 2: not JSON: Unrecognized token 'truU+202Ee': was expecting (JSON"
                                + " String, Number, Array, Object or token 'null', 'true' or 'false')"),
                arguments("[".repeat(50_000), "line 1: larger or deeper than a register can be"),
                arguments("{\"a\":".repeat(50_000), "line 1: larger or deeper than a register can be"),
                arguments("{\"format\": " + "9".repeat(5_000), "line 1: larger or deeper than a register can be"),
                arguments(
                        "{\"format\": " + "9".repeat(500) + "}",
                        "line 1: format: a whole number is expected," + " 1–2147483647"),
                arguments("{\"format\": 1e999999999}", "line 1: format: a whole number is expected, 1–2147483647"),
                arguments("{\"" + "a".repeat(60_000) + "\": 1}", "line 1: larger or deeper than a register can be"),
                // One value more, one level more, one character more.
                arguments("[" + "0,".repeat(999_998) + "0]", "line 1: an object is expected"),
                arguments("[" + "0,".repeat(999_999) + "0]", "line 1: larger or deeper than a register can be"),
                arguments("[".repeat(32) + "]".repeat(32), "line 1: an object is expected"),
                arguments("[".repeat(33) + "]".repeat(33), "line 1: larger or deeper than a register can be"),
                arguments('"' + "x".repeat(1_000_000) + '"', "line 1: an object is expected"),
                arguments('"' + "x".repeat(1_000_001) + '"', "line 1: larger or deeper than a register can be"),
                arguments("{\"" + "a".repeat(1_000) + "\": 1}", "line 1: the field format is missing"),
                arguments("{\"" + "a".repeat(1_001) + "\": 1}", "line 1: larger or deeper than a register can be"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("otherFiles")
    void refusesOtherFiles(String file, String message) {
        assertThat(flaw(file)).hasToString(message);
    }

    @Test
    void refusesTextLongerThanAnyLiteral() {
        assertThat(flaw(SOUND.replace("Service c_1", "x".repeat(21_000_000))))
                .hasToString("line 11: larger or deeper than a register can be");
    }

    @Test
    void refusesNamesThatHideSomething() {
        assertThat(flaw(SOUND.replace("\"sco", "\"\\u001b[31m\\u202e\\nx\": 1, \"sco")))
                .hasToString("line 34: services[0]: there is no field U+001B[31mU+202EU+000Ax in a register");
    }

    /** A file that was cut off is never taken for a whole one. */
    @Test
    void refusesEveryBeginning() {
        byte[] whole = SOUND.getBytes(StandardCharsets.UTF_8);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        // The last byte ends the line after the register.
        for (int length = 0; length < whole.length - 1; length++) {
            Flaw flaw = flaw(Arrays.copyOf(whole, length));
            assertThat(flaw.line()).isBetween(1, 75);
            kinds.add(flaw.kind());
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.EMPTY, Kind.TRUNCATED, Kind.NOT_UTF_8, Kind.NOT_JSON);
        assertThat(flaw(Arrays.copyOf(whole, 700))).hasToString("line 30: the file ends before the register does");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1251", "IBM500"})
    void refusesOtherEncodings(String encoding) {
        assertThat(flaw(SOUND.getBytes(Charset.forName(encoding))).kind()).isIn(Kind.NOT_UTF_8, Kind.NOT_JSON);
    }

    @Test
    void saysOnWhichLineTheEncodingFails() {
        for (byte[] bad : List.of(new byte[] {(byte) 0xFF}, new byte[] {(byte) 0xC0, (byte) 0x80}, new byte[] {
            (byte) 0xED, (byte) 0xA0, (byte) 0x80
        })) {
            byte[] file = SOUND.replace("министрлігі", "\0").getBytes(StandardCharsets.UTF_8);
            int place = 0;
            while (file[place] != 0) {
                place++;
            }
            byte[] broken = Arrays.copyOf(file, place + bad.length);
            System.arraycopy(bad, 0, broken, place, bad.length);
            assertThat(flaw(broken)).hasToString("line 7: not in UTF-8");
        }
    }

    /** Whatever is changed, the answer is a register or a flaw. */
    @Test
    void answersEveryChangeOfAByte() {
        byte[] whole = SOUND.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int place = 0; place < whole.length; place++) {
            for (byte value : new byte[] {0, '"', '{', '}', '[', ',', '1', ' ', (byte) 0xD0}) {
                byte[] changed = whole.clone();
                changed[place] = value;
                try {
                    RegisterReader.read(changed);
                } catch (MalformedRegisterException e) {
                    assertThat(e.getMessage()).startsWith("line ").doesNotContain("\n", "Source");
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(whole.length);
    }
}
