package kz.kuzet.command.worklist;

import kz.kuzet.command.check.ApplicationEndpoints;
import kz.kuzet.command.check.FoundEndpoint;
import kz.kuzet.json.JsonObject;
import kz.kuzet.json.JsonStyle;
import kz.kuzet.processor.model.ListedHandler;
import kz.kuzet.processor.model.Requests;
import kz.kuzet.processor.model.Said;

/** Writes the list for programs, as {@code endpoints.schema.json} describes it. */
public final class ListJson {

    private static final int FORMAT = 1;

    private ListJson() {}

    /** {@return the list} */
    public static String of(ApplicationEndpoints endpoints) {
        return JsonStyle.LINES.of(new JsonObject()
                .with("format", FORMAT)
                .with("endpoints", endpoints.endpoints(), ListJson::endpoint)
                .with("doubts", endpoints.doubts())
                .with("notes", endpoints.notes()));
    }

    private static JsonObject endpoint(FoundEndpoint found) {
        return new JsonObject()
                .with("class", found.listed().type().binaryName())
                .with("module", found.module())
                .with("source", found.source())
                .with("annotation", found.listed().annotation())
                .with("kinds", found.listed().servedKinds())
                .with("said", said(found.listed().said()))
                .with("unanswered", found.isUnanswered())
                .with("handlers", found.listed().handlers(), handler -> handler(found, handler));
    }

    private static JsonObject handler(FoundEndpoint found, ListedHandler handler) {
        return new JsonObject()
                .with("method", handler.called().method().orElseThrow().signature())
                .with("declaredBy", handler.called().binaryName())
                .with("requests", handler.requests(), ListJson::requests)
                .with("said", said(handler.said()))
                .with("unanswered", found.isUnanswered(handler));
    }

    private static JsonObject requests(Requests requests) {
        return new JsonObject()
                .with("kind", requests.kind())
                .with("methods", requests.methods())
                .with("paths", requests.paths());
    }

    private static JsonObject said(Said said) {
        JsonObject object = new JsonObject().with("answer", said.answer());
        return switch (said.answer()) {
            case NOTHING -> object;
            case SERVICE ->
                object.with("code", said.code())
                        .with("authenticationMethod", said.method())
                        .with("callsGuard", said.callsGuard());
            case PREPARES -> object.with("code", said.code());
            case EXCLUDED -> object.with("reason", said.reason());
            case DOUBTFUL -> object.with("doubt", said.doubt());
        };
    }
}
