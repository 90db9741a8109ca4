package kz.kuzet.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** An object of a JSON document that is being put together; its fields are written in the order in which they came. */
public final class JsonObject {

    /** A value that is written as an object. */
    public interface Convertible {

        /** {@return the object} */
        JsonObject toJson();
    }

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Creates an object without fields. */
    public JsonObject() {}

    /**
     * Adds a field.
     *
     * @param name the name, which the object does not have yet
     * @param value a value that {@link JsonStyle#of} takes
     * @return this object
     */
    public JsonObject with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /**
     * Adds an array of objects.
     *
     * @param name the name, which the object does not have yet
     * @param elements the elements
     * @param object gives the object of an element
     * @return this object
     * @param <T> the type of the elements
     */
    public <T> JsonObject with(String name, Collection<T> elements, Function<T, JsonObject> object) {
        return with(name, elements.stream().map(object).toList());
    }

    Map<String, Object> fields() {
        return fields;
    }
}
