package kz.kuzet.guard.request;

import java.io.IOException;

/** A body is read of which bytes are already missing. Nothing may be digested in its place. */
final class BodyGoneException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyGoneException() {
        super("The body of this request is not there to be read byte by byte: a filter has read it before, or it was"
                + " taken apart as a form when somebody asked for a parameter or a part. Have EvidenceSource digest"
                + " what was made of the body, or have the filter hand the body on. The request is refused.");
    }
}
