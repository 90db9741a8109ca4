package kz.kuzet.example.portal.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a recipient has entered into a form.
 *
 * @param values the values by name of field, in the order of the form
 * @param faults what is wrong, as keys of texts, by name of field
 */
public record FilledForm(Map<String, String> values, Map<String, String> faults) {

    /** Keeps what was entered in its order. */
    public FilledForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /**
     * A form that nobody has filled yet.
     *
     * @return no values
     */
    public static FilledForm empty() {
        return new FilledForm(Map.of(), Map.of());
    }

    /**
     * Tells whether a request can be formed of it.
     *
     * @return true if nothing is wrong
     */
    public boolean right() {
        return faults.isEmpty();
    }

    /**
     * Tells only what is wrong: the values are personal data.
     *
     * @return text fit for a log
     */
    @Override
    public String toString() {
        return "FilledForm" + faults;
    }
}
