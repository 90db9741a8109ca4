package kz.kuzet.spring;

import java.io.IOException;

/** A body is larger than what is kept until the guard has decided. */
final class RequestTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    RequestTooLargeException(long limit) {
        super("the request has more than " + limit + " bytes");
    }
}
