package kz.kuzet.spring.handler;

/** Stops the start: a setting is missing or wrong, or some handlers would not be guarded. */
public class SetupException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in words that need no other part of the message. */
    private final String description;

    /** What to write. */
    private final String action;

    public SetupException(String description, String action) {
        this(description + " " + action, description, action);
    }

    protected SetupException(String message, String description, String action) {
        super(message);
        this.description = description;
        this.action = action;
    }

    /** Nothing tells what recipients have shown. */
    public static SetupException missingSource(Class<?> source) {
        return new SetupException(
                "Kuzet does not know what recipients have shown.",
                "Give a bean of type " + source.getName() + ", or use Spring Security.");
    }

    public final String description() {
        return description;
    }

    public final String action() {
        return action;
    }
}
