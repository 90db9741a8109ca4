package kz.kuzet.register;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

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
        json.writeStringField("code", service.code());
        json.writeStringField("name", service.name());
        json.writeStringField("endpoint", service.endpoint());
        json.writeStringField("guard", service.guard());
        json.writeStringField("disclosureRisk", service.disclosureRisk().name());
        json.writeStringField("databaseChange", service.databaseChange().name());
        json.writeNumberField("term", service.term());
        json.writeStringField("termUnit", service.termUnit().name());
        json.writeStringField("fee", service.fee().name());
        json.writeStringField("result", service.result().name());
        writeStrings("composedOf", service.composedOf(), json);
        writeStrings("channels", service.channels().stream().map(Enum::name).toList(), json);
        json.writeObjectFieldStart("points");
        json.writeNumberField("disclosureRisk", service.points().disclosureRisk());
        json.writeNumberField("databaseChange", service.points().databaseChange());
        json.writeNumberField("term", service.points().term());
        json.writeNumberField("fee", service.points().fee());
        json.writeEndObject();
        json.writeNumberField("score", service.score());
        writeName("override", service.override(), json);
        json.writeStringField("method", service.method().name());
        writeName("messagingMethod", service.messagingMethod(), json);
        json.writeStringField("riskAssessment", service.riskAssessment());
        json.writeEndObject();
    }

    private static void writeStrings(String field, List<String> strings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    private static void writeName(String field, Optional<? extends Enum<?>> constant, JsonGenerator json)
            throws IOException {
        if (constant.isPresent()) {
            json.writeStringField(field, constant.get().name());
        } else {
            json.writeNullField(field);
        }
    }
}
