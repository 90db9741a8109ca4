package kz.kuzet.register.difference;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;

/**
 * A field of a service that has another value.
 *
 * @param field which
 * @param before what {@link RegisteredService} holds of it in the old register
 * @param after the same of the new one
 */
public record FieldChange(RegisterField field, Object before, Object after) {

    /** Whether a list holds the same in another order, which means nothing to the Rules. */
    public boolean isReordering() {
        return before instanceof List<?> old
                && after instanceof List<?> now
                && old.size() == now.size()
                && new HashSet<>((Collection<?>) old).equals(new HashSet<>((Collection<?>) now));
    }
}
