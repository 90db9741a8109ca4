package kz.kuzet.conformance.spring;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.kuzet.guard.RequestDigest;

/** Reads a body without blocking, and answers with its digest. */
public final class Listening implements ReadListener {

    private final AsyncContext later;
    private final ServletInputStream stream;
    private final HttpServletResponse response;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    private Listening(AsyncContext later, ServletInputStream stream, HttpServletResponse response) {
        this.later = later;
        this.stream = stream;
        this.response = response;
    }

    public static void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AsyncContext later = request.startAsync();
        ServletInputStream stream = request.getInputStream();
        stream.setReadListener(new Listening(later, stream, response));
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] some = new byte[100];
        while (stream.isReady() && !stream.isFinished()) {
            all.write(some, 0, Math.max(stream.read(some), 0));
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        response.getWriter().print(RequestDigest.over(all.toByteArray()));
        later.complete();
    }

    @Override
    public void onError(Throwable thrown) {
        response.setStatus(500);
        later.complete();
    }
}
