package kz.kuzet.spring;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.handler.AnnouncedBody;
import kz.kuzet.guard.handler.BodyGoneException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * A request whose body can be read twice: to be digested before the guard decides, and by the handler. Nothing is kept until the
 * body is read for the first time, and nothing at all where it is not read before the decision.
 */
final class KeptRequest extends HttpServletRequestWrapper {

    /** Stands for the request where nothing has to be confirmed: the guard then only demands that there is one. */
    static final RequestDigest ANY_REQUEST = RequestDigest.over(new byte[0]);

    private static final String FORM_POST = "POST";

    private final String service;
    private final int limit;
    private boolean confirmed;
    private byte @Nullable [] body;
    private boolean gone;
    private boolean missed;
    private boolean tooLarge;
    private boolean decided;
    private @Nullable String whyUndigested;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;
    private @Nullable Map<String, String[]> parameters;

    /**
     * @param service the code of the service that is asked for
     * @param confirmed whether the request may have to be confirmed; otherwise it need not be digested
     */
    KeptRequest(HttpServletRequest request, String service, int limit, boolean confirmed) {
        super(request);
        this.service = service;
        this.limit = limit;
        this.confirmed = confirmed;
    }

    /** The default digest; null where there is none. */
    static @Nullable RequestDigest digest(HttpServletRequest request) throws IOException {
        KeptRequest kept = WebUtils.getNativeRequest(request, KeptRequest.class);
        if (kept == null) {
            return null;
        }
        return kept.confirmed ? kept.digest() : ANY_REQUEST;
    }

    private @Nullable RequestDigest digest() throws IOException {
        if (isFormData()) {
            whyUndigested =
                    "it is form data, which has no digest by default. Implement EvidenceSource.formedRequest over its"
                            + " parameters and parts.";
            return null;
        }
        byte[] read = keep();
        if (gone) {
            whyUndigested =
                    "its body is not there to be digested, because a filter has read it before, or a part of it."
                            + " Implement EvidenceSource.formedRequest, or have the filter hand the body on.";
            return null;
        }
        try {
            return SentRequest.formed(service, this, read).digest();
        } catch (IllegalArgumentException e) {
            whyUndigested =
                    e.getMessage() + ". Implement EvidenceSource.formedRequest, or have the client encode them.";
            return null;
        }
    }

    /** Parameters that do not stand in the address came with the body, wherever it is now. */
    private boolean isFormData() {
        AnnouncedBody announced = announced();
        return announced.isForm()
                && (announced.mayBeThere()
                        || (getQueryString() == null && !getParameterMap().isEmpty()));
    }

    private AnnouncedBody announced() {
        String protocol = getProtocol();
        return new AnnouncedBody(
                getContentLengthLong(),
                getHeader("Transfer-Encoding") != null,
                protocol != null && protocol.startsWith("HTTP/1.")
                        ? AnnouncedBody.Framing.BY_HEAD
                        : AnnouncedBody.Framing.BY_STREAM,
                getMethod(),
                getContentType());
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Whether somebody wanted to read what is not there any more. */
    boolean isMissed() {
        return missed;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    /** For the developer: why there is no default digest. */
    @Nullable
    String whyUndigested() {
        return whyUndigested;
    }

    /** It has turned out that nothing has to be confirmed. */
    void needNotBeConfirmed() {
        confirmed = false;
    }

    /** From now on the handler reads. */
    void handOver() {
        decided = true;
        stream = null;
        reader = null;
    }

    /** The body, as it is read before the decision: an empty one must not stand for one that is gone. */
    private byte[] body() throws IOException {
        byte[] kept = keep();
        if (gone && !decided) {
            missed = true;
            throw new BodyGoneException(
                    "Have EvidenceSource digest parameters and parts in place of the stream, or have the"
                            + " filter hand the body on. The request is refused.");
        }
        return kept;
    }

    private byte[] keep() throws IOException {
        if (tooLarge || getContentLengthLong() > limit) {
            tooLarge = true;
            throw new RequestTooLargeException(limit);
        }
        if (body == null && !gone) {
            body = read();
        }
        return body == null ? new byte[0] : body;
    }

    private byte @Nullable [] read() throws IOException {
        if (WebUtils.getNativeRequest(getRequest(), MultipartRequest.class) != null) {
            // The handler is given the parts; whether they were taken apart already or will be, the bytes are theirs.
            gone = true;
            return null;
        }
        InputStream raw;
        try {
            raw = super.getInputStream();
        } catch (IllegalStateException e) {
            // Somebody has asked for the reader before.
            gone = true;
            return null;
        }
        long announced = getContentLengthLong();
        // Whoever asks for more than is there gets it in a buffer of many kilobytes, however short it is.
        int expected = announced < 0 ? limit : (int) announced;
        byte[] read = raw.readNBytes(expected);
        boolean more = read.length == expected && raw.read() >= 0;
        if (more && expected == limit) {
            tooLarge = true;
            throw new RequestTooLargeException(limit);
        }
        gone = more || announced().wasReadBefore(read.length);
        // Where nothing was left, whatever the container has made of it is still there.
        return gone && read.length == 0 ? null : read;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (decided && body == null) {
            return super.getInputStream();
        }
        if (stream == null || !decided) {
            // Before the decision everybody begins at the first byte.
            stream = new KeptBody(body());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (decided && body == null) {
            return super.getReader();
        }
        if (reader == null || !decided) {
            String encoding = getCharacterEncoding();
            reader = new BufferedReader(new InputStreamReader(
                    new KeptBody(body()), encoding == null ? StandardCharsets.ISO_8859_1.name() : encoding));
        }
        return reader;
    }

    @Override
    public @Nullable String getParameter(String name) {
        if (body == null) {
            return super.getParameter(name);
        }
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return body == null ? super.getParameterValues(name) : getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return body == null
                ? super.getParameterNames()
                : Collections.enumeration(getParameterMap().keySet());
    }

    /** Where the body of a form is kept here, the container does not find its parameters any more. */
    @Override
    public Map<String, String[]> getParameterMap() {
        if (body == null || !getMethod().equals(FORM_POST) || !announced().isUrlencoded()) {
            return super.getParameterMap();
        }
        if (parameters == null) {
            String encoding = getCharacterEncoding();
            parameters = KeptForm.parameters(
                    super.getParameterMap(),
                    getQueryString(),
                    body,
                    encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
        }
        return parameters;
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        requireParts();
        return super.getParts();
    }

    @Override
    public Part getPart(String name) throws IOException, ServletException {
        requireParts();
        return super.getPart(name);
    }

    /** The container would find no parts, and not say why. */
    private void requireParts() {
        if (body != null) {
            throw new IllegalStateException(
                    "The body was read byte by byte before, so the container cannot take it apart. Have"
                            + " EvidenceSource digest the parts (getParts), or the handler read the stream.");
        }
    }
}
