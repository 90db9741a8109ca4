package kz.kuzet.spring.graphql;

import graphql.execution.ExecutionContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import kz.kuzet.guard.request.KeptBody;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request as a body that can be digested: the document, the operation and the variables that are executed. It is written at
 * most once, and only where it is digested.
 */
final class ExecutedRequest implements FrameworkRequest {

    private static final String METHOD = "POST";

    /** The same over every transport, because a document means the same wherever it is sent to. */
    private static final String PATH = "/graphql";

    private static final String CONTENT_TYPE = "application/json";

    private final ExecutionContext executed;
    private byte @Nullable [] body;
    private @Nullable String whyNotDigested;

    ExecutedRequest(ExecutionContext executed) {
        this.executed = executed;
    }

    private synchronized byte @Nullable [] body() {
        if (body == null && whyNotDigested == null) {
            Map<String, @Nullable Object> parts = new HashMap<>();
            parts.put("operationName", executed.getOperationDefinition().getName());
            parts.put("query", CanonicalDocument.of(executed.getDocument()));
            // What instrumentations have made of them, so that what is confirmed is what is executed.
            parts.put(
                    "variables", executed.getExecutionInput().getRawVariables().toMap());
            try {
                body = CanonicalJson.of(parts).getBytes(StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                whyNotDigested =
                        e.getMessage() + ". Implement EvidenceSource.formedRequest, or have the client send JSON.";
            }
        }
        return body;
    }

    @Override
    public AnnouncedBody announcedBody() {
        byte[] written = body();
        return new AnnouncedBody(
                written == null ? 0 : written.length, false, AnnouncedBody.Framing.BY_HEAD, METHOD, CONTENT_TYPE);
    }

    @Override
    public @Nullable KeptBody keepBody(int limit) {
        byte[] written = body();
        return written == null ? null : KeptBody.of(written);
    }

    @Override
    public @Nullable InputStream openBody() {
        byte[] written = body();
        return written == null ? null : new ByteArrayInputStream(written);
    }

    @Override
    public FormedRequest formed(String service, RequestDigest bytes) {
        return FormedRequest.ofDigested(service, METHOD, PATH, null, CONTENT_TYPE, bytes);
    }

    @Override
    public synchronized @Nullable String whyNotDigested() {
        return body() == null ? whyNotDigested : null;
    }
}
