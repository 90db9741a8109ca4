package kz.kuzet.benchmarks.codebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a source without comments, and without what stands in quotes, so that a search finds code alone. */
final class PlainSource {

    private static final Pattern LEFT_OUT = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'", Pattern.DOTALL);

    private PlainSource() {}

    static String of(String source) {
        Matcher matcher = LEFT_OUT.matcher(source);
        return matcher.replaceAll(found -> found.group().startsWith("/") ? " " : "\"\"");
    }
}
