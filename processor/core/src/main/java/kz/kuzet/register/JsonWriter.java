package kz.kuzet.register;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import kz.kuzet.rules.Criterion;

/**
 * Writes {@code register.json}, the form for programs. Nothing in it depends on the date, the machine, the order of files or the
 * compiler.
 */
public final class JsonWriter {

    private JsonWriter() {}

    /** Writes the register; the writer is left open. */
    public static void write(Register register, Writer writer) throws IOException {
        try (JsonGenerator json = JsonOutput.to(writer)) {
            json.writeStartObject();
            json.writeNumberField("format", Register.FORMAT);
            json.writeObjectFieldStart("rules");
            json.writeStringField("document", register.edition().document());
            json.writeStringField("amendedBy", register.edition().amendedBy());
            json.writeEndObject();
            json.writeStringField("provider", register.provider());
            json.writeArrayFieldStart("services");
            for (RegisteredService service : register.services()) {
                writeService(service, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notPublicServices");
            for (ExcludedEndpoint exclusion : register.exclusions()) {
                json.writeStartObject();
                json.writeStringField("endpoint", exclusion.endpoint());
                json.writeStringField("reason", exclusion.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeService(RegisteredService service, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (RegisterField field : RegisterField.ALL) {
            json.writeFieldName(field.name());
            writeValue(field.of(service), json);
        }
        json.writeEndObject();
    }

    /** Writes a value that {@link RegisterField#of} gives, or several in a collection. */
    public static void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                writeValue(optional.get(), json);
            } else {
                json.writeNull();
            }
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                writeValue(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Points points) {
            json.writeStartObject();
            for (Criterion criterion : Criterion.values()) {
                json.writeNumberField(RegisterField.nameOf(criterion), points.of(criterion));
            }
            json.writeEndObject();
        } else {
            json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
