package kz.kuzet.command.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.JsonOutput;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.Cause;
import kz.kuzet.register.difference.ExclusionChange;
import kz.kuzet.register.difference.FieldChange;
import kz.kuzet.register.difference.MethodChange;
import kz.kuzet.register.difference.RegisterChange;
import kz.kuzet.register.difference.RegisterDifference;
import kz.kuzet.register.difference.Renaming;
import kz.kuzet.register.difference.ServiceChange;

/**
 * For programs, in no language:
 *
 * <pre>{@code
 * {"format": 1,
 *  "same": false,
 *  "register": [{"field": "provider", "before": "…", "after": "…"}],
 *  "changed": [{"code": "e_004", "name": "…", "strength": "WEAKER",
 *    "method": {"before": "LOGIN_PASSWORD_EDS", "after": "LOGIN_PASSWORD_OTP", "causes": ["FEE"]},
 *    "fields": [{"field": "fee", "before": "CHARGED", "after": "FREE"}]}],
 *  "added": [{"code": "…", "name": "…", "endpoint": "…", "score": 2, "override": null, "method": "…", "messagingMethod": null}],
 *  "removed": […],
 *  "renamed": [{"before": "e_004", "after": "e_005", "endpoint": "…"}],
 *  "notPublicServices": {
 *    "changed": [{"endpoint": "…", "before": "old reason", "after": "new reason"}],
 *    "added": [{"endpoint": "…", "reason": "…"}],
 *    "removed": […]}}
 * }</pre>
 *
 * <p>{@code strength} is {@code WEAKER}, {@code STRONGER} or {@code SAME}; {@code method} is null where the method is the same; its
 * {@code causes} are constants of {@link Cause}, and none where a register does not follow from the Rules. Fields have the names and
 * values of {@code register.json}. Further fields may be added in the same format.
 */
final class JsonForm {

    private static final int FORMAT = 1;
    private final JsonGenerator json;

    private JsonForm(JsonGenerator json) {
        this.json = json;
    }

    static String write(RegisterDifference difference) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.escaping(text)) {
            new JsonForm(json).document(difference);
        }
        return text + "\n";
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    private interface Element<T> {
        void write(T element) throws IOException;
    }

    private void document(RegisterDifference difference) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeBooleanField("same", difference.isEmpty());
        array("register", difference.register(), this::register);
        array("changed", difference.changed(), this::changed);
        array("added", difference.added(), this::service);
        array("removed", difference.removed(), this::service);
        array("renamed", difference.renamings(), this::renamed);
        json.writeObjectFieldStart("notPublicServices");
        array("changed", difference.changedExclusions(), this::exclusion);
        array("added", difference.addedExclusions(), this::exclusion);
        array("removed", difference.removedExclusions(), this::exclusion);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void register(RegisterChange change) throws IOException {
        json.writeStringField("field", change.field().jsonName());
        json.writeStringField("before", change.before());
        json.writeStringField("after", change.after());
    }

    private void changed(ServiceChange change) throws IOException {
        json.writeStringField("code", change.after().code());
        json.writeStringField("name", change.after().declared().name());
        json.writeStringField("strength", change.strength().name());
        Optional<MethodChange> method = change.method();
        if (method.isPresent()) {
            json.writeObjectFieldStart("method");
            json.writeStringField("before", method.get().before().name());
            json.writeStringField("after", method.get().after().name());
            json.writeFieldName("causes");
            value(method.get().orderedCauses());
            json.writeEndObject();
        } else {
            json.writeNullField("method");
        }
        array("fields", change.fields(), this::field);
    }

    private void field(FieldChange change) throws IOException {
        json.writeStringField("field", change.field().name());
        json.writeFieldName("before");
        value(change.before());
        json.writeFieldName("after");
        value(change.after());
    }

    private void service(RegisteredService service) throws IOException {
        json.writeStringField("code", service.code());
        json.writeStringField("name", service.declared().name());
        json.writeStringField("endpoint", service.endpoint());
        json.writeNumberField("score", service.score());
        json.writeFieldName("override");
        value(service.override());
        json.writeStringField("method", service.method().name());
        json.writeFieldName("messagingMethod");
        value(service.messagingMethod());
    }

    private void renamed(Renaming renaming) throws IOException {
        json.writeStringField("before", renaming.removed().code());
        json.writeStringField("after", renaming.added().code());
        json.writeStringField("endpoint", renaming.added().endpoint());
    }

    private void exclusion(ExclusionChange change) throws IOException {
        json.writeStringField("endpoint", change.after().endpoint());
        json.writeStringField("before", change.before().reason());
        json.writeStringField("after", change.after().reason());
    }

    private void exclusion(ExcludedEndpoint exclusion) throws IOException {
        json.writeStringField("endpoint", exclusion.endpoint());
        json.writeStringField("reason", exclusion.reason());
    }

    private <T> void array(String name, List<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : elements) {
            json.writeStartObject();
            element.write(each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A value as {@code register.json} has it. */
    private void value(Object value) throws IOException {
        JsonWriter.writeValue(value, json);
    }
}
