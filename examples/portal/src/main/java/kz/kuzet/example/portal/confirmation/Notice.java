package kz.kuzet.example.portal.confirmation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page says first.
 *
 * @param key key of the text
 * @param good whether it went well
 * @param values what the text names
 */
public record Notice(String key, boolean good, List<String> values) implements Serializable {

    private static final long serialVersionUID = 1;

    static Notice good(String key, Object... values) {
        return new Notice(key, true, texts(values));
    }

    static Notice bad(String key, Object... values) {
        return new Notice(key, false, texts(values));
    }

    /** The one value that a text names; an empty one where it names none. */
    public String first() {
        return values.isEmpty() ? "" : values.get(0);
    }

    void to(RedirectAttributes next) {
        next.addFlashAttribute("notice", this);
    }

    private static List<String> texts(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }
}
