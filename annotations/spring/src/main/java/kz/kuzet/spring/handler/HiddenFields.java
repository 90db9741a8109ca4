package kz.kuzet.spring.handler;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Fields of an object of Spring that no method returns. If Spring ever renames one, the start has to stop, because the guards could be
 * bypassed.
 */
public final class HiddenFields {

    private final Object owner;
    private final DirectFieldAccessor fields;

    /** @param owner the object */
    public HiddenFields(Object owner) {
        this.owner = owner;
        this.fields = new DirectFieldAccessor(owner);
    }

    /**
     * Reads a field, which may hold nothing.
     *
     * @throws IllegalStateException if there is no such field
     */
    public @Nullable Object find(String name) {
        try {
            return fields.getPropertyValue(name);
        } catch (BeansException e) {
            throw new IllegalStateException(unknown(), e);
        }
    }

    /**
     * Reads a field.
     *
     * @throws IllegalStateException if there is no such field that holds an object of this type
     */
    public <T> T get(String name, Class<T> type) {
        Object value = find(name);
        if (!type.isInstance(value)) {
            throw new IllegalStateException(unknown());
        }
        return type.cast(value);
    }

    private String unknown() {
        return "this version of Spring does not tell how a " + owner.getClass().getSimpleName() + " is set up";
    }
}
