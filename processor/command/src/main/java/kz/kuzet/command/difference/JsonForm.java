package kz.kuzet.command.difference;

import kz.kuzet.command.console.Console;
import kz.kuzet.json.JsonObject;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.Change;
import kz.kuzet.register.difference.MethodChange;
import kz.kuzet.register.difference.RegisterChange;
import kz.kuzet.register.difference.RegisterDifference;
import kz.kuzet.register.difference.ServiceChange;
import kz.kuzet.register.difference.ServiceChange.FieldChange;

/** For programs, independent of any language: */
final class JsonForm {

    private static final int FORMAT = 1;

    private JsonForm() {}

    static String write(RegisterDifference difference) {
        JsonObject exclusions = new JsonObject()
                .with("changed", difference.changedExclusions(), JsonForm::exclusion)
                .with("added", difference.addedExclusions(), JsonWriter::exclusion)
                .with("removed", difference.removedExclusions(), JsonWriter::exclusion);
        return Console.JSON.of(new JsonObject()
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
