package kz.kuzet.spring.messaging;

import org.springframework.beans.BeansException;
import org.springframework.beans.DirectFieldAccessor;

/** Fields of an object of Spring that no method returns. */
final class HiddenFields {

    private final Object owner;
    private final DirectFieldAccessor fields;

    HiddenFields(Object owner) {
        this.owner = owner;
        this.fields = new DirectFieldAccessor(owner);
    }

    /**
     * Reads a field. If Spring ever renames it, the start has to stop, because the guards could be bypassed.
     *
     * @throws IllegalStateException if there is no such field of this type
     */
    <T> T get(String name, Class<T> type) {
        Object value;
        try {
            value = fields.getPropertyValue(name);
        } catch (BeansException e) {
            throw new IllegalStateException(unknown(), e);
        }
        if (!type.isInstance(value)) {
            throw new IllegalStateException(unknown());
        }
        return type.cast(value);
    }

    private String unknown() {
        return "this version of Spring does not tell how a " + owner.getClass().getSimpleName() + " is set up";
    }
}
