package kz.kuzet.spring.graphql;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the fields of objects that do not show what they call. */
final class ObjectFields {

    private ObjectFields() {}

    /** The objects in all its fields, those of its superclasses included. A field that cannot be read is left out. */
    static List<Object> of(Object object) {
        List<Object> values = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    add(field, object, values);
                }
            }
        }
        return values;
    }

    private static void add(Field field, Object object, List<Object> values) {
        try {
            field.setAccessible(true);
            Object value = field.get(object);
            if (value != null) {
                values.add(value);
            }
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            // What it holds stays unseen. If it was a handler, no door opens for it, and that stops the start.
        }
    }

    /**
     * The object in one field.
     *
     * @throws IllegalStateException if there is none, because then the guard could be bypassed
     */
    static <T> T named(String name, Object object, Class<T> type) {
        try {
            Field field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            Object value = field.get(object);
            if (type.isInstance(value)) {
                return type.cast(value);
            }
        } catch (NoSuchFieldException | IllegalAccessException | InaccessibleObjectException e) {
            throw changed(object.getClass().getName());
        }
        throw changed(object.getClass().getName());
    }

    /** The names of its own fields of a type. */
    static Set<String> names(Object object, Class<?> type) {
        return Arrays.stream(object.getClass().getDeclaredFields())
                .filter(field -> type.isAssignableFrom(field.getType()))
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    static IllegalStateException changed(String type) {
        return new IllegalStateException("this version of Spring for GraphQL does not tell which handlers " + type
                + " calls, so Kuzet cannot guard them");
    }
}
