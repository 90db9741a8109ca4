package kz.kuzet.spring.handler;

/** Stops the start: a setting is missing or wrong, or some handlers would not be guarded. */
public class SetupException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String description;
    private final String action;

    /**
     * @param description what is wrong, in words that need no other part of the message
     * @param action what to write
     */
    public SetupException(String description, String action) {
        this(description + " " + action, description, action);
    }

    protected SetupException(String message, String description, String action) {
        super(message);
        this.description = description;
        this.action = action;
    }

    /**
     * {@return the exception where nothing tells what recipients have shown}
     *
     * @param source the type of the bean that would tell it
     */
    public static SetupException missingSource(Class<?> source) {
        return new SetupException(
                "Kuzet does not know what recipients have shown.",
                "Give a bean of type " + source.getName() + ", or use Spring Security.");
    }

    /** {@return what is wrong, in words that need no other part of the message} */
    public final String description() {
        return description;
    }

    /** {@return what to write} */
    public final String action() {
        return action;
    }
}
