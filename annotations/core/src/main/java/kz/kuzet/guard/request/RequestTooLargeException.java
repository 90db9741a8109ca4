package kz.kuzet.guard.request;

import java.io.IOException;

/** A body is larger than the limit for buffering before the decision. */
final class RequestTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    RequestTooLargeException(int limit) {
        super("the request has more than " + limit + " bytes");
    }
}
