package kz.kuzet.example.portal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks of its recipient.
 *
 * @param fields the fields, in the order of the page
 */
public record RequestForm(List<RequestField> fields) {

    /** Keeps the fields as they are. */
    public RequestForm {
        fields = List.copyOf(fields);
    }

    /**
     * Makes a form.
     *
     * @param fields the fields, in the order of the page
     * @return the form
     */
    public static RequestForm of(RequestField... fields) {
        return new RequestForm(List.of(fields));
    }

    /**
     * Reads what was entered. What the form does not know is left out.
     *
     * @param entered the value of a field by its name, or null
     * @return all values, right and wrong, with what is wrong
     */
    public FilledForm read(UnaryOperator<@Nullable String> entered) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (RequestField field : fields) {
            String value = entered.apply(field.name());
            String given = value == null ? "" : value.strip();
            values.put(field.name(), given);
            field.fault(given).ifPresent(fault -> faults.put(field.name(), fault));
        }
        return new FilledForm(values, faults);
    }
}
