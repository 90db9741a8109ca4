package kz.kuzet.spring;

/** The application does not start, because what the guards need to know of it is missing or cannot be understood. */
final class SetupException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String description;
    private final String action;

    /**
     * Takes both parts of the message.
     *
     * @param description what is wrong, a sentence
     * @param action what to write, a sentence
     */
    SetupException(String description, String action) {
        super(description + " " + action);
        this.description = description;
        this.action = action;
    }

    String description() {
        return description;
    }

    String action() {
        return action;
    }
}
