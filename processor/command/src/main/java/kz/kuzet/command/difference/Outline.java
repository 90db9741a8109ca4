package kz.kuzet.command.difference;

import java.util.List;

/**
 * The content of a report about a difference, in words but in no format yet. It contains texts of the registers unchanged; each
 * format escapes them.
 *
 * @param title names both registers
 * @param summary how much differs, or that nothing does
 */
record Outline(String title, String summary, List<Section> sections) {

    /** One kind of difference. */
    record Section(String title, List<Item> items) {}

    /** The marks of items. */
    enum Mark {
        WEAKER("▼"),
        STRONGER("▲"),
        CHANGED("●"),
        ADDED("+"),
        REMOVED("−");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /**
     * One service or endpoint.
     *
     * @param word the meaning of the mark; empty where the section tells it
     * @param code its identifier
     * @param name a further name; may be empty
     * @param rows the changes
     * @param notes further remarks
     */
    record Item(Mark mark, String word, String code, String name, List<Row> rows, List<String> notes) {}

    /** A value that changed, and whether the method changed because of it. */
    record Row(String label, String before, String after, boolean because) {}
}
