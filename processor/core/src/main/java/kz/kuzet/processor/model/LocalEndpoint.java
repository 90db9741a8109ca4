package kz.kuzet.processor.model;

/**
 * A type in code that answers requests, or that declares a service.
 *
 * @param around the method or type in whose code it is
 * @param name its simple name; empty for an anonymous class
 */
public record LocalEndpoint(Subject around, String name) {

    /** The type as a message names it. */
    public String displayName() {
        return around.displayName() + (name.isEmpty() ? ": new …() {}" : ": " + name);
    }
}
