package kz.kuzet.guard.request;

import java.io.IOException;

/** A body is larger than what is buffered until the guard has decided. */
final class RequestTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    RequestTooLargeException(int limit) {
        super("the request has more than " + limit + " bytes");
    }
}
