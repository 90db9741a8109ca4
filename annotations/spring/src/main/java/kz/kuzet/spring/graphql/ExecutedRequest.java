package kz.kuzet.spring.graphql;

import graphql.execution.ExecutionContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import org.jspecify.annotations.Nullable;

/** A GraphQL request as a body that can be digested: the document, the operation and the variables that are executed. */
final class ExecutedRequest implements FrameworkRequest {

    private static final String METHOD = "POST";

    /** The same over every transport, because a document means the same wherever it is sent to. */
    private static final String PATH = "/graphql";

    private static final String CONTENT_TYPE = "application/json";

    private final byte @Nullable [] body;
    private final @Nullable String whyNotDigested;

    ExecutedRequest(ExecutionContext executed) {
        Map<String, @Nullable Object> parts = new HashMap<>();
        parts.put("operationName", executed.getOperationDefinition().getName());
        parts.put("query", CanonicalDocument.of(executed.getDocument()));
        // What instrumentations have made of them, so that what is confirmed is what is executed.
        parts.put("variables", executed.getExecutionInput().getRawVariables().toMap());
        byte[] written = null;
        String why = null;
        try {
            written = CanonicalJson.of(parts).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            why = e.getMessage() + ". Implement EvidenceSource.formedRequest, or have the client send JSON.";
        }
        body = written;
        whyNotDigested = why;
    }

    @Override
    public AnnouncedBody announcedBody() {
        return new AnnouncedBody(
                body == null ? 0 : body.length, false, AnnouncedBody.Framing.BY_HEAD, METHOD, CONTENT_TYPE);
    }

    @Override
    public @Nullable InputStream openBody() {
        return body == null ? null : new ByteArrayInputStream(body);
    }

    @Override
    public FormedRequest formed(String service, byte[] bytes) {
        return FormedRequest.of(service, METHOD, PATH, null, CONTENT_TYPE, bytes);
    }

    @Override
    public @Nullable String whyNotDigested() {
        return whyNotDigested;
    }
}
