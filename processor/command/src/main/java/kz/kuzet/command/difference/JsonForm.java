package kz.kuzet.command.difference;

import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.JsonObject;
import kz.kuzet.register.JsonOutput;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.Cause;
import kz.kuzet.register.difference.Change;
import kz.kuzet.register.difference.MethodChange;
import kz.kuzet.register.difference.RegisterChange;
import kz.kuzet.register.difference.RegisterDifference;
import kz.kuzet.register.difference.ServiceChange;
import kz.kuzet.register.difference.ServiceChange.FieldChange;

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

    private JsonForm() {}

    static String write(RegisterDifference difference) {
        JsonObject exclusions = new JsonObject()
                .with("changed", difference.changedExclusions(), JsonForm::exclusion)
                .with("added", difference.addedExclusions(), JsonWriter::exclusion)
                .with("removed", difference.removedExclusions(), JsonWriter::exclusion);
        return JsonOutput.escaped(new JsonObject()
                .with("format", FORMAT)
                .with("same", difference.isEmpty())
                .with("register", difference.register(), JsonForm::register)
                .with("changed", difference.changed(), JsonForm::changed)
                .with("added", difference.added(), JsonForm::service)
                .with("removed", difference.removed(), JsonForm::service)
                .with("renamed", difference.renamings(), JsonForm::renamed)
                .with("notPublicServices", exclusions));
    }

    private static JsonObject register(RegisterChange change) {
        return new JsonObject()
                .with("field", change.field().jsonName())
                .with("before", change.before())
                .with("after", change.after());
    }

    private static JsonObject changed(ServiceChange change) {
        return new JsonObject()
                .with("code", change.after().code())
                .with("name", change.after().declared().name())
                .with("strength", change.strength())
                .with("method", change.method().map(JsonForm::method))
                .with("fields", change.fields(), JsonForm::field);
    }

    private static JsonObject method(MethodChange method) {
        return new JsonObject()
                .with("before", method.before())
                .with("after", method.after())
                .with("causes", method.orderedCauses());
    }

    private static JsonObject field(FieldChange change) {
        return new JsonObject()
                .with("field", change.field().name())
                .with("before", change.before())
                .with("after", change.after());
    }

    private static JsonObject service(RegisteredService service) {
        return new JsonObject()
                .with("code", service.code())
                .with("name", service.declared().name())
                .with("endpoint", service.endpoint())
                .with("score", service.score())
                .with("override", service.override())
                .with("method", service.method())
                .with("messagingMethod", service.messagingMethod());
    }

    private static JsonObject renamed(Change<RegisteredService> renaming) {
        return new JsonObject()
                .with("before", renaming.before().code())
                .with("after", renaming.after().code())
                .with("endpoint", renaming.after().endpoint());
    }

    private static JsonObject exclusion(Change<ExcludedEndpoint> change) {
        return new JsonObject()
                .with("endpoint", change.after().endpoint())
                .with("before", change.before().reason())
                .with("after", change.after().reason());
    }
}
