package kz.kuzet.register;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.json.JsonObject;
import kz.kuzet.json.JsonStyle;

/**
 * Writes {@code register.json}, the form for programs. Its content does not depend on the date, the machine, the order of files
 * or the compiler.
 */
public final class JsonWriter {

    static final String NOT_YET_CLASSIFIED = "notYetClassified";

    private JsonWriter() {}

    /** {@return the register, as the file holds it} */
    public static String write(Register register) {
        JsonObject rules = new JsonObject()
                .with("document", register.edition().document())
                .with("amendedBy", register.edition().amendedBy());
        JsonObject document = new JsonObject()
                .with("format", Register.FORMAT)
                .with("rules", rules)
                .with("provider", register.provider())
                .with("services", services(register))
                .with("notPublicServices", exclusions(register));
        // Most registers have none, and stay as they were.
        if (!register.notYetClassified().isEmpty()) {
            document.with(
                    NOT_YET_CLASSIFIED, register.notYetClassified(), name -> new JsonObject().with("endpoint", name));
        }
        return JsonStyle.LINES.of(document);
    }

    private static List<JsonObject> services(Register register) {
        List<JsonObject> services = new ArrayList<>();
        for (RegisteredService service : register.services()) {
            services.add(service(service));
        }
        return services;
    }

    private static List<JsonObject> exclusions(Register register) {
        List<JsonObject> exclusions = new ArrayList<>();
        for (ExcludedEndpoint exclusion : register.exclusions()) {
            exclusions.add(exclusion(exclusion));
        }
        return exclusions;
    }

    private static JsonObject service(RegisteredService service) {
        JsonObject object = new JsonObject();
        for (RegisterField field : RegisterField.ALL) {
            object.with(field.name(), field.of(service));
        }
        return object;
    }

    /** An endpoint without a service, in a register or in what differs between two. */
    public static JsonObject exclusion(ExcludedEndpoint exclusion) {
        return new JsonObject().with("endpoint", exclusion.endpoint()).with("reason", exclusion.reason());
    }
}
