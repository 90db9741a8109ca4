package kz.kuzet.command.patch;

import java.util.ArrayList;
import java.util.List;

/** The difference between a source and its edited form, as {@code git apply} takes it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file\n";

    private final List<Line> lines = new ArrayList<>();

    /** A line with its sign: of both, of the old, or of the new form. */
    private record Line(char sign, String text) {}

    private UnifiedDiff() {}

    /** The hunks; empty where nothing is inserted. */
    static String of(String text, SourceEdit edit) {
        UnifiedDiff diff = new UnifiedDiff();
        for (int begin = 0; begin < text.length(); ) {
            int lineEnd = text.indexOf('\n', begin);
            int end = lineEnd < 0 ? text.length() : lineEnd + 1;
            diff.add(text.substring(begin, end), lines(edit.edited(begin, end)));
            begin = end;
        }
        return diff.hunks();
    }

    private void add(String old, List<String> edited) {
        int kept = edited.lastIndexOf(old);
        if (kept < 0) {
            lines.add(new Line('-', old));
        }
        for (int i = 0; i < edited.size(); i++) {
            lines.add(new Line(i == kept ? ' ' : '+', edited.get(i)));
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            lines.add(text.substring(begin, end < 0 ? text.length() : end + 1));
            begin = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }

    private String hunks() {
        StringBuilder hunks = new StringBuilder();
        int next = firstChange(0);
        while (next < lines.size()) {
            int begin = Math.max(0, next - CONTEXT);
            int end = next + 1;
            // Changes whose contexts meet stand in one hunk.
            for (int change = firstChange(end); change < lines.size() && change - end <= 2 * CONTEXT; ) {
                end = change + 1;
                change = firstChange(end);
            }
            int after = Math.min(lines.size(), end + CONTEXT);
            List<Line> hunk = lines.subList(begin, after);
            List<Line> before = lines.subList(0, begin);
            hunks.append("@@ ")
                    .append(range('-', before, hunk))
                    .append(' ')
                    .append(range('+', before, hunk))
                    .append(" @@\n");
            hunk.forEach(line -> append(line, hunks));
            next = firstChange(after);
        }
        return hunks.toString();
    }

    /** The numbers of a hunk's lines in one form. Every hunk has some in both: nothing is inserted into an empty source. */
    private static String range(char sign, List<Line> before, List<Line> hunk) {
        return sign + String.valueOf(count(before, sign) + 1) + "," + count(hunk, sign);
    }

    private int firstChange(int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).sign() == ' ') {
            index++;
        }
        return index;
    }

    /** The lines that one form has. */
    private static int count(List<Line> lines, char sign) {
        return (int) lines.stream()
                .filter(line -> line.sign() == sign || line.sign() == ' ')
                .count();
    }

    private static void append(Line line, StringBuilder hunks) {
        hunks.append(line.sign()).append(line.text());
        if (!line.text().endsWith("\n")) {
            hunks.append('\n').append(NO_LINE_END);
        }
    }
}
