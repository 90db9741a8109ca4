package kz.kuzet.guard.spring;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * A request whose body can be read twice: to be digested before the guard decides, and by the handler. Nothing is kept until the
 * body is read for the first time, and nothing at all where it is not read before the decision.
 */
final class KeptRequest extends HttpServletRequestWrapper {

    /** Stands for the request where nothing has to be confirmed: the guard then only demands that there is one. */
    static final RequestDigest ANY_REQUEST = RequestDigest.over(new byte[0]);

    private final int limit;
    private boolean confirmed;
    private byte @Nullable [] body;
    private boolean gone;
    private boolean tooLarge;
    private boolean decided;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    /**
     * @param confirmed whether the request may have to be confirmed; otherwise its body need not be digested
     */
    KeptRequest(HttpServletRequest request, int limit, boolean confirmed) {
        super(request);
        this.limit = limit;
        this.confirmed = confirmed;
    }

    /** SHA-256 over the raw body; null where it is not there to be read. */
    static @Nullable RequestDigest digestOfBody(HttpServletRequest request) throws IOException {
        KeptRequest kept = WebUtils.getNativeRequest(request, KeptRequest.class);
        if (kept != null && !kept.confirmed) {
            return ANY_REQUEST;
        }
        if (kept == null || isForm(request)) {
            return null;
        }
        byte[] read = kept.body();
        return kept.gone ? null : RequestDigest.over(read);
    }

    /** Form data: its raw bytes are read by whoever asks for the first parameter, and then they are gone. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return false;
        }
        String lower = type.stripLeading().toLowerCase(Locale.ROOT);
        return lower.startsWith("application/x-www-form-urlencoded") || lower.startsWith("multipart/");
    }

    boolean isTooLarge() {
        return tooLarge;
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

    private byte[] body() throws IOException {
        if (tooLarge || getContentLengthLong() > limit) {
            tooLarge = true;
            throw new RequestTooLargeException(limit);
        }
        if (body == null) {
            body = read();
        }
        return body;
    }

    private byte[] read() throws IOException {
        InputStream raw;
        try {
            raw = super.getInputStream();
        } catch (IllegalStateException e) {
            // Somebody has asked for the reader before.
            gone = true;
            return new byte[0];
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
        gone = more || wasReadBefore(read.length);
        return read;
    }

    /** Fewer bytes than were announced, or none where some were: in doubt they are gone. */
    private boolean wasReadBefore(int length) {
        long announced = getContentLengthLong();
        return announced >= 0
                ? length != announced
                : length == 0 && (getHeader("Transfer-Encoding") != null || getContentType() != null);
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
}
