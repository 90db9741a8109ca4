package kz.kuzet.command.patch;

import java.util.List;
import java.util.TreeMap;

/** Texts that are inserted into a source. They take its line ends, and the indent of the line before which they stand. */
final class SourceEdit {

    private final String text;
    private final String lineEnd;
    private final TreeMap<Integer, String> insertions = new TreeMap<>();

    SourceEdit(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        this.lineEnd = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /** Inserts lines before an element; on its line, where something stands before it. */
    void insertBefore(int offset, List<String> lines) {
        String before = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
        String separator = before.isBlank() ? lineEnd + before : " ";
        StringBuilder inserted = new StringBuilder();
        for (String line : lines) {
            inserted.append(before.isBlank() ? line : line.strip()).append(separator);
        }
        insert(offset, inserted.toString());
    }

    /** Inserts lines after a statement; on its line, where something stands after it. */
    void insertAfter(int offset, String lines) {
        int end = text.indexOf('\n', offset);
        String after = text.substring(offset, end < 0 ? text.length() : end);
        if (after.isBlank() || after.strip().startsWith("//")) {
            String own = end < 0 ? lineEnd + lines.replace("\n", lineEnd) : lines.replace("\n", lineEnd) + lineEnd;
            insert(end < 0 ? text.length() : end + 1, own);
        } else {
            insert(offset, " " + lines.strip().replace("\n", " "));
        }
    }

    private void insert(int offset, String inserted) {
        insertions.merge(offset, inserted, String::concat);
    }

    /** A part of the source with what is inserted in it. What stands at its end belongs to the next part, unless there is none. */
    String edited(int begin, int end) {
        StringBuilder edited = new StringBuilder();
        int done = begin;
        boolean last = end == text.length();
        for (var insertion : insertions.subMap(begin, true, end, last).entrySet()) {
            edited.append(text, done, insertion.getKey()).append(insertion.getValue());
            done = insertion.getKey();
        }
        return edited.append(text, done, end).toString();
    }
}
