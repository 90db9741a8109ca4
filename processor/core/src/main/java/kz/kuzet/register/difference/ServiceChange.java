package kz.kuzet.register.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;

/**
 * A service that is in both registers, and not the same in both.
 *
 * @param before as in the old register
 * @param after as in the new one
 */
public record ServiceChange(RegisteredService before, RegisteredService after) {

    /** What differs, in the order of {@code register.json}; the code, by which services are recognized, does not. */
    public List<FieldChange> fields() {
        List<FieldChange> changes = new ArrayList<>();
        for (RegisterField field : RegisterField.ALL) {
            if (!field.of(before).equals(field.of(after))) {
                changes.add(new FieldChange(field, field.of(before), field.of(after)));
            }
        }
        return changes;
    }

    /** What becomes of the method, where it is another one. */
    public Optional<MethodChange> method() {
        return MethodChange.between(before, after);
    }

    public Strength strength() {
        return Strength.of(before, after);
    }
}
