package kz.kuzet.command.difference;

import java.util.List;
import kz.kuzet.problem.Texts;

/**
 * What a reader is told of a difference, in words and not yet in a form. Texts of the registers stand in it as they are: whoever
 * writes them down makes them harmless there.
 *
 * @param title names both registers
 * @param summary how much differs, or that nothing does
 */
record Outline(String title, String summary, List<Section> sections) {

    /** One kind of difference. */
    record Section(String title, List<Item> items) {}

    /** What an item is marked with. */
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
     * @param word what the mark means; empty where the section says it
     * @param code by which it is known
     * @param name what it is called besides; may be empty
     * @param rows what differs
     * @param notes what else is to be said
     */
    record Item(Mark mark, String word, String code, String name, List<Row> rows, List<String> notes) {}

    /**
     * A value that is another one.
     *
     * @param because whether it is why the method is another one
     */
    record Row(String label, String before, String after, boolean because) {}
}
