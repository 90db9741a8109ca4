package kz.kuzet.guard.handler;

import java.io.IOException;

/** A body is asked for that is not there to be read any more, or not as a whole: nothing may be digested in its place. */
public final class BodyGoneException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what to do.
     *
     * @param whatToDo a sentence for the developer
     */
    public BodyGoneException(String whatToDo) {
        super("The body of this request is not there to be read byte by byte: a filter has read it before, or it was"
                + " taken apart as a form when somebody asked for a parameter or a part. " + whatToDo);
    }
}
