package kz.kuzet.spring;

/** Stops the start: a setting is missing or wrong, or some handlers would not be guarded. */
class SetupException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in words that need no other part of the message. */
    private final String description;

    /** What to write. */
    private final String action;

    SetupException(String description, String action) {
        this(description + " " + action, description, action);
    }

    SetupException(String message, String description, String action) {
        super(message);
        this.description = description;
        this.action = action;
    }

    final String description() {
        return description;
    }

    final String action() {
        return action;
    }
}
