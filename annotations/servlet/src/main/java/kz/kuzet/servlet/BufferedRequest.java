package kz.kuzet.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Predicate;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.KeptBody;
import kz.kuzet.guard.request.RecordedBody;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body can be read twice: for the digest before the guard decides, and by the handler. The body is buffered at
 * its first read before the decision, and otherwise not at all.
 */
public final class BufferedRequest extends HttpServletRequestWrapper implements FrameworkRequest {

    /** Request attribute: the last of these objects that was made of a request. */
    private static final String BUFFERED = BufferedRequest.class.getName();

    private final SentRequest sent;
    private final Predicate<ServletRequest> isTakenApart;

    /** Where a container dispatches its own request again: what has buffered the body before. */
    private final @Nullable BufferedRequest earlier;

    private final HttpServletRequest wrapped;
    private final int limit;
    private boolean isRecorderSought;
    private @Nullable RecordedBody recorded;
    private HttpServletRequest forHandler;

    private boolean decided;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;
    private @Nullable Map<String, String[]> parameters;

    /**
     * Wraps a request that is about to be decided on.
     *
     * @param request the request, as it comes to the guard
     * @param handler the handler that it is for
     * @param limit how many bytes of the body are buffered at most
     * @param isTakenApart recognizes a wrapper that gives the handler the parts of a multipart body, parsed or not, so that the
     * bytes have to be left to it
     */
    public BufferedRequest(
            HttpServletRequest request, GuardedHandler handler, int limit, Predicate<ServletRequest> isTakenApart) {
        super(request);
        this.isTakenApart = isTakenApart;
        this.earlier = request.getDispatcherType() == DispatcherType.ASYNC
                        && request.getAttribute(BUFFERED) instanceof BufferedRequest before
                ? before
                : null;
        request.setAttribute(BUFFERED, this);
        this.wrapped = request;
        this.forHandler = request;
        this.limit = limit;
        this.sent = new SentRequest(this, handler.service(), limit, handler.asksForConfirmation());
    }

    /**
     * Digests a request by default.
     *
     * @param request the request, or a wrapper around it
     * @return the digest; null where there is none
     * @throws IOException if the body cannot be read
     */
    public static @Nullable RequestDigest digest(HttpServletRequest request) throws IOException {
        ServletRequest buffered = find(request, BufferedRequest.class::isInstance);
        return buffered == null ? null : ((BufferedRequest) buffered).sent.digest();
    }

    /** The outermost of a request and all that it wraps that is wanted; null where none is. */
    private static @Nullable ServletRequest find(ServletRequest request, Predicate<ServletRequest> wanted) {
        ServletRequest current = request;
        while (!wanted.test(current)) {
            if (!(current instanceof ServletRequestWrapper wrapper)) {
                return null;
            }
            current = wrapper.getRequest();
        }
        return current;
    }

    /** {@return what may be digested of it} */
    public SentRequest sent() {
        return sent;
    }

    /** Hands the request over to the handler. */
    public void handOver() {
        decided = true;
    }

    /**
     * {@return the request for a handler that may know it by other references too: the one that was wrapped, where the container
     * still has all of the body, or this one}
     */
    public HttpServletRequest forHandler() {
        return forHandler;
    }

    /** What the container has of the body; null where the body has to be read through its stream. */
    private @Nullable RecordedBody recorded() {
        if (!isRecorderSought) {
            isRecorderSought = true;
            recorded = BodyWrappers.replace(wrapped) || !announcedBody().mayBeThere()
                    ? null
                    : BodyRecorder.record(wrapped, limit, false);
        }
        return recorded;
    }

    /** Tells whether there is no body, so that its stream need not even be opened. */
    private boolean isEmpty() {
        AnnouncedBody announced = announcedBody();
        return !announced.mayBeThere() && !announced.isForm() && !BodyWrappers.replace(getRequest());
    }

    @Override
    public AnnouncedBody announcedBody() {
        return announced(this);
    }

    static AnnouncedBody announced(HttpServletRequest request) {
        String protocol = request.getProtocol();
        return new AnnouncedBody(
                request.getContentLengthLong(),
                request.getHeader("Transfer-Encoding") != null,
                protocol != null && protocol.startsWith("HTTP/1.")
                        ? AnnouncedBody.Framing.BY_HEAD
                        : AnnouncedBody.Framing.BY_STREAM,
                request.getMethod(),
                request.getContentType());
    }

    @Override
    public @Nullable KeptBody keepBody(int most) throws IOException {
        RecordedBody ofContainer = recorded();
        if (ofContainer != null) {
            forHandler = announcedBody().isForm() || ofContainer.isUntouched() ? wrapped : this;
            return ofContainer.keep();
        }
        boolean isEmpty = isEmpty();
        forHandler = isEmpty ? wrapped : this;
        return isEmpty ? new KeptBody() : FrameworkRequest.super.keepBody(most);
    }

    @Override
    public boolean knowsWhatIsMissing() {
        return recorded() != null;
    }

    @Override
    public @Nullable InputStream openBody() throws IOException {
        if (find(getRequest(), isTakenApart) != null) {
            return null;
        }
        if (earlier != null && earlier.sent.buffered() != null) {
            return earlier.sent.buffered().open();
        }
        try {
            return super.getInputStream();
        } catch (IllegalStateException e) {
            // The reader was opened before.
            return null;
        }
    }

    @Override
    public FormedRequest formed(String service, RequestDigest body) {
        return DispatchedRequest.formed(service, this, body);
    }

    /** Tells whether there are parameters that are not in the address: they came with the body, so it has been read. */
    @Override
    public @Nullable String whyNotDigested() {
        if (recorded() != null) {
            return null;
        }
        AnnouncedBody announced = announcedBody();
        boolean isFormData = announced.isForm()
                && (announced.mayBeThere()
                        || (getQueryString() == null && !getParameterMap().isEmpty()));
        return isFormData
                ? "it is form data whose bytes are not there any more, because a filter has read it or put another"
                        + " body in its place, or the container is not one that Kuzet can follow. Have the filter stand"
                        + " behind that of Kuzet, or implement EvidenceSource.formedRequest over parameters and parts."
                : null;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        KeptBody body = body();
        if (body == null) {
            return super.getInputStream();
        }
        if (!decided) {
            // Before the decision every reader begins at the first byte.
            return new BufferedBody(body, this);
        }
        if (stream == null) {
            stream = new BufferedBody(body, this);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        KeptBody body = body();
        if (body == null) {
            return super.getReader();
        }
        if (!decided) {
            return reader(body);
        }
        if (reader == null) {
            reader = reader(body);
        }
        return reader;
    }

    private BufferedReader reader(KeptBody body) throws IOException {
        String encoding = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(body.open(), encoding == null ? StandardCharsets.ISO_8859_1.name() : encoding));
    }

    /** The buffered body; null where the container's own stream is read. */
    private @Nullable KeptBody body() throws IOException {
        return decided ? sent.buffered() : sent.body();
    }

    @Override
    public @Nullable String getParameter(String name) {
        if (isLeftToContainer()) {
            return super.getParameter(name);
        }
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return isLeftToContainer()
                ? super.getParameterValues(name)
                : getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return isLeftToContainer()
                ? super.getParameterNames()
                : Collections.enumeration(getParameterMap().keySet());
    }

    /** Tells whether the container finds parameters and parts itself. */
    private boolean isLeftToContainer() {
        return recorded != null || sent.buffered() == null;
    }

    /**
     * Parses the parameters itself where the body of the form is buffered, because the container does not find them any more.
     */
    @Override
    public Map<String, String[]> getParameterMap() {
        KeptBody body = sent.buffered();
        if (body == null
                || isLeftToContainer()
                || !getMethod().equals("POST")
                || !announcedBody().isUrlencoded()) {
            return super.getParameterMap();
        }
        if (parameters == null) {
            String encoding = getCharacterEncoding();
            parameters = BufferedForm.parameters(
                    super.getParameterMap(),
                    getQueryString(),
                    bytes(body),
                    encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
        }
        return parameters;
    }

    private static byte[] bytes(KeptBody body) {
        try {
            return body.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Throws, because the container would find no parts and not say why. */
    private void requireParts() {
        if (!isLeftToContainer()) {
            throw new IllegalStateException(
                    "The body was read byte by byte before, so the container cannot take it apart. Have"
                            + " EvidenceSource digest the parts (getParts), or the handler read the stream.");
        }
    }
}
