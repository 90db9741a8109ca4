package kz.kuzet.guard;

/** Receives every request to a handler that is not classified yet, for metrics. */
@FunctionalInterface
public interface UnclassifiedRequestListener {

    /**
     * Called before the handler, or before the refusal, on the thread that serves the request. An exception from here takes the place
     * of both.
     *
     * @param handler the class and the method, as the log names them
     * @param answered whether the handler answers; otherwise the request is refused, because the property {@code kuzet.baseline} is
     *     {@code refuse}
     */
    void requested(String handler, boolean answered);
}
