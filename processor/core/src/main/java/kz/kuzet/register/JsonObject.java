package kz.kuzet.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** An object of a JSON document that is being put together; its fields are written in the order in which they came. */
public final class JsonObject {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field, of any value that {@link JsonOutput#write} takes. */
    public JsonObject with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Adds an array, of an object for each element. */
    public <T> JsonObject with(String name, Collection<T> elements, Function<T, JsonObject> object) {
        return with(name, elements.stream().map(object).toList());
    }

    Map<String, Object> fields() {
        return fields;
    }
}
