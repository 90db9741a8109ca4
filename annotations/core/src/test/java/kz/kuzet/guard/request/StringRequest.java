package kz.kuzet.guard.request;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/** A request of no framework: a text is its body, and a number says which length was announced. */
final class StringRequest implements FrameworkRequest {

    private final @Nullable String body;
    private final long announced;
    private int opened;

    StringRequest(@Nullable String body, long announced) {
        this.body = body;
        this.announced = announced;
    }

    int opened() {
        return opened;
    }

    @Override
    public AnnouncedBody announcedBody() {
        return new AnnouncedBody(announced, announced < 0, AnnouncedBody.Framing.BY_HEAD, "POST", "text/plain");
    }

    @Override
    public @Nullable InputStream openBody() {
        opened++;
        return body == null ? null : new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public FormedRequest formed(String service, RequestDigest body) {
        return FormedRequest.ofDigested(service, "POST", "/path", null, "text/plain", body);
    }
}
