package kz.kuzet.benchmarks.compile.processor;

import java.util.HexFormat;

/** The output of the benchmark is in memory, where Kuzet cannot know how it will be read, and so writes ASCII. */
final class FloorEscapes {

    private static final HexFormat HEX = HexFormat.of();
    private static final int ASCII = 0x80;

    private FloorEscapes() {}

    static String ascii(String source) {
        StringBuilder escaped = new StringBuilder(source.length() + source.length() / 2);
        for (int i = 0; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (unit < ASCII) {
                escaped.append(unit);
            } else {
                escaped.append("\\u").append(HEX.toHexDigits(unit));
            }
        }
        return escaped.toString();
    }
}
