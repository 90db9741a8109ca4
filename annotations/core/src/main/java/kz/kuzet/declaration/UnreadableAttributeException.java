package kz.kuzet.declaration;

/** A value of {@link kz.kuzet.PublicService} is missing, cannot be evaluated, or belongs to another version of Kuzet. */
public final class UnreadableAttributeException extends Exception {

    private static final long serialVersionUID = 1;

    /** The name of the attribute. */
    private final String attribute;

    UnreadableAttributeException(ServiceAttribute<?> attribute) {
        super(attribute.name() + " is missing or not known to this version of Kuzet");
        this.attribute = attribute.name();
    }

    /** {@return the name of the attribute} */
    public String attribute() {
        return attribute;
    }
}
