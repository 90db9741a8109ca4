package kz.kuzet.jakarta;

/** A body is larger than the application accepts. */
final class RequestTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    /**
     * @param limit bytes that are accepted
     */
    RequestTooLarge(int limit) {
        super("a request of more than " + limit + " bytes");
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
